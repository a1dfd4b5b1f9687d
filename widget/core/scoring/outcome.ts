import {answerTo} from '../answer.ts';
import type {OptionsItem, Pattern} from '../model.ts';
import type {Answers} from '../result.ts';

/** What a pattern got in an outcome quiz. */
export interface Outcome {
  readonly points: number;
  /** Share of all points given, from 0 to 1, or `null` when none were given. */
  readonly shareOfTotal: number | null;
  /** Share of the points this pattern could get, from 0 to 1, or `null` when it can get none. */
  readonly shareOfMaximum: number | null;
}

/** Sums of points such as 0.1 + 0.2 and 0.3 are the same. */
const SAME = 1e-9;

/**
 * Points of each pattern: the sum over the chosen options, beside the total of all patterns
 * and beside the most that the shown items offer it.
 *
 * @param items the items with options that were shown
 * @param answers keys of the chosen options, already known to be offered
 */
export function outcomes(
  patterns: readonly Pattern[],
  items: readonly OptionsItem[],
  answers: Answers,
): ReadonlyMap<string, Outcome> {
  const points = new Map(patterns.map(({id}) => [id, pointsOf(id, items, answers)]));
  const total = [...points.values()].reduce((sum, value) => sum + value, 0);
  return new Map(
    Array.from(points, ([id, value]) => [
      id,
      {
        points: value,
        shareOfTotal: share(value, total),
        shareOfMaximum: share(value, maximumOf(id, items)),
      },
    ]),
  );
}

/** The patterns with the most points, in authored order; none when nobody got any. */
export function leaders(
  patterns: readonly Pattern[],
  outcome: ReadonlyMap<string, Outcome>,
): readonly Pattern[] {
  const most = Math.max(0, ...Array.from(outcome.values(), ({points}) => points));
  if (most < SAME) return [];
  return patterns.filter(({id}) => most - (outcome.get(id)?.points ?? 0) < SAME);
}

function pointsOf(pattern: string, items: readonly OptionsItem[], answers: Answers): number {
  let sum = 0;
  for (const item of items) {
    const chosen = answerTo(answers, item.id);
    sum += item.options.find(({key}) => key === chosen)?.points.get(pattern) ?? 0;
  }
  return sum;
}

function maximumOf(pattern: string, items: readonly OptionsItem[]): number {
  let sum = 0;
  for (const {options} of items) {
    sum += Math.max(0, ...options.map(({points}) => points.get(pattern) ?? 0));
  }
  return sum;
}

function share(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
