/** Answers that lead to a pattern, so that its result can be seen without taking the test. */

import type {LikertItem, Pattern, RelationshipTest} from '../model.ts';
import {splitMix32} from '../order.ts';
import type {Answers} from '../result.ts';
import {isLikert, sharedRange} from '../scoring/range.ts';
import {score} from '../scoring/score.ts';
import {cellsOf} from './regions.ts';

const TRIES = 300;

/** Answers whose result is the pattern, as far from other patterns as is easily found, or `null`. */
export function answersFor(test: RelationshipTest, pattern: Pattern): Answers | null {
  const candidates =
    pattern.claim.kind === 'region' ? inRegion(test, pattern) : byPoints(test, pattern);
  for (const answers of candidates) {
    if (score(test, answers).pattern?.id === pattern.id) return answers;
  }
  return null;
}

/** Answers in the middle of each part of the region, the widest part first, then nearer its ends. */
function* inRegion(test: RelationshipTest, pattern: Pattern): Iterable<Answers> {
  const cells = (cellsOf(test) ?? [])
    .filter(({owners}) => owners[0] === pattern)
    .map(({stretches}) => ({
      stretches,
      size: stretches.reduce((size, {from, to}) => size * (to - from), 1),
    }))
    .toSorted((a, b) => b.size - a.size);
  for (const share of [0.5, 0.75, 0.25, 1, 0]) {
    for (const {stretches} of cells) {
      const targets = new Map(
        stretches.map(({dimension, from, to}) => [dimension, from + (to - from) * share]),
      );
      yield answersAt(test, targets);
    }
  }
}

/** Answers whose mean on each dimension is as near as can be to a score. */
export function answersAt(test: RelationshipTest, targets: ReadonlyMap<string, number>): Answers {
  const answers: Record<string, number> = {};
  for (const {id} of test.dimensions) {
    const items = test.items.filter(isLikert).filter(({dimension}) => dimension === id);
    Object.assign(answers, spread(items, targets.get(id)));
  }
  return answers;
}

/** Keyed answers that take turns below and above the target, so that their mean meets it. */
function spread(items: readonly LikertItem[], target: number | undefined): Answers {
  const range = sharedRange(items);
  const wanted = target === undefined ? 0.5 : (target - range.lo) / (range.hi - range.lo);
  let [owed, weighed] = [0, 0];
  return Object.fromEntries(
    items.map(({id, scale: {lo, hi}, keying, weight}) => {
      weighed += weight;
      const missing = (wanted * weighed - owed) / weight;
      const keyed = Math.min(hi, Math.max(lo, Math.round(lo + missing * (hi - lo))));
      owed += (weight * (keyed - lo)) / (hi - lo);
      return [id, keying === '-' ? lo + hi - keyed : keyed];
    }),
  );
}

/** Choices that are best for the pattern, then the best of many at random. */
function* byPoints(test: RelationshipTest, {id}: Pattern): Iterable<Answers> {
  const items = test.items.filter((item) => item.kind === 'options');
  const random = splitMix32(1);
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    yield Object.fromEntries(
      items.map((item) => {
        const worth = ({points}: (typeof item.options)[number]) =>
          [...points].reduce(
            (sum, [pattern, value]) =>
              sum + (pattern === id ? value : (-value * attempt * random()) / 2 ** 32 / 50),
            0,
          );
        const best = item.options.map((option) => ({key: option.key, worth: worth(option)}));
        return [item.id, best.toSorted((a, b) => b.worth - a.worth)[0]?.key ?? ''];
      }),
    );
  }
}
