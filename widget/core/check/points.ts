/** Whether every pattern of an outcome quiz can get the most points. */

import type {OptionsItem, Pattern, RelationshipTest} from '../model.ts';
import {error, warning, type Finding} from './finding.ts';
import {quoted} from './parts.ts';
import {splitMix32} from '../order.ts';
import type {CheckWords} from './words/check-words.ts';

/** As many combinations of choices are tried one by one; beyond, a search tries to win. */
const ALL = 20_000;
const TRIES = 400;

/** Patterns that never get the most points. */
export function checkPoints(test: RelationshipTest, {points}: CheckWords): readonly Finding[] {
  const rivals = test.patterns.filter(({claim}) => claim.kind === 'mostPoints');
  if (rivals.length === 0) return [];
  if (rivals.length < test.patterns.length) {
    return rivals.map(({id, name}) =>
      error({
        rule: 'unreachable-pattern',
        message: points.regionsDecide(quoted(name.value)),
        document: id,
        path: ['claim'],
        involves: [test.id],
      }),
    );
  }
  const items = test.items.filter((item) => item.kind === 'options');
  return rivals.flatMap((pattern) => reached(pattern, rivals, items, test.id, points));
}

function reached(
  pattern: Pattern,
  rivals: readonly Pattern[],
  items: readonly OptionsItem[],
  test: string,
  words: CheckWords['points'],
): readonly Finding[] {
  const gives = items.some(({options}) =>
    options.some(({points}) => (points.get(pattern.id) ?? 0) > 0),
  );
  const name = quoted(pattern.name.value);
  const where = {rule: 'unreachable-pattern', document: pattern.id, involves: [test]};
  if (!gives) {
    return [error({...where, message: words.none(name)})];
  }
  const combinations = items.reduce((product, {options}) => product * options.length, 1);
  if (combinations > ALL) {
    const found = findsWin(pattern, rivals, items);
    return found ? [] : [warning({...where, message: words.notFound(name)})];
  }
  const wins = range(combinations).some((index) => leads(pattern, rivals, picked(items, index)));
  return wins ? [] : [error({...where, message: words.neverMost(name)})];
}

/** The choices of one combination, counted through like digits. */
function picked(items: readonly OptionsItem[], combination: number): readonly Points[] {
  let rest = combination;
  return items.map(({options}) => {
    const option = options[rest % options.length];
    rest = Math.floor(rest / options.length);
    return option?.points ?? new Map();
  });
}

type Points = ReadonlyMap<string, number>;

/** Whether the pattern is named for these choices: the most points, the first of a tie. */
function leads(pattern: Pattern, rivals: readonly Pattern[], choices: readonly Points[]): boolean {
  const sums = rivals.map(({id}) =>
    choices.reduce((sum, points) => sum + (points.get(id) ?? 0), 0),
  );
  const most = Math.max(...sums);
  return most > 0 && rivals[sums.indexOf(most)] === pattern;
}

/** Begins with the choices best for the pattern, then changes one at a time. */
function findsWin(
  pattern: Pattern,
  rivals: readonly Pattern[],
  items: readonly OptionsItem[],
): boolean {
  const random = splitMix32(1);
  const advantage = (points: Points, weights: readonly number[]) =>
    (points.get(pattern.id) ?? 0) * rivals.length -
    rivals.reduce((sum, {id}, index) => sum + (points.get(id) ?? 0) * (weights[index] ?? 1), 0);
  return range(TRIES).some((attempt) => {
    const weights = rivals.map(() => (attempt === 0 ? 1 : random() / 2 ** 31));
    const choices = items.map(
      ({options}) =>
        options
          .map(({points}) => points)
          .toSorted((a, b) => advantage(b, weights) - advantage(a, weights))[0] ?? new Map(),
    );
    return leads(pattern, rivals, choices);
  });
}

function range(length: number): readonly number[] {
  return Array.from({length}, (_, index) => index);
}
