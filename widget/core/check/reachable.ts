import type {LikertItem, RelationshipTest} from '../model.ts';
import {isEnough} from '../scoring/enough.ts';
import {isLikert, sharedRange, type Range} from '../scoring/range.ts';

/** The scores that answers can lead to on a dimension. */
export interface Reachable {
  readonly range: Range;
  /** Whether any item of the test is scored on the dimension. */
  readonly measured: boolean;
  /** The lowest reachable score with `from` ≤ score < `below`, or `null` when there is none. */
  readonly within: (from: number, below: number) => number | null;
}

/** More scores than this are as good as all of them. */
const DENSE = 5000;

/** Apart by less than this, two scores are the same. */
const SAME = 1e-9;

/**
 * What answers can reach on a dimension. With equal weights on one response scale, a mean of k
 * answers is a whole number of k-ths; every k that is enough for a score counts where items may
 * be skipped. With other weights, or with scales of different length, the scores are taken to
 * lie close together.
 */
export function reachableOn(test: RelationshipTest, dimension: string): Reachable {
  const items = test.items.filter(isLikert).filter((item) => item.dimension === dimension);
  const range = sharedRange(items);
  const scores = isEven(items, range) ? meansOf(items.length, range, test) : null;
  return {
    range,
    measured: items.length > 0,
    within: (from, below) => {
      if (scores)
        return scores.find((score) => score >= from - SAME && score < below - SAME) ?? null;
      const lowest = Math.max(from, range.lo);
      return lowest < below && lowest <= range.hi ? lowest : null;
    },
  };
}

function isEven(items: readonly LikertItem[], {unit}: Range): boolean {
  return unit === 'scale' && items.every(({weight}) => weight === items[0]?.weight);
}

function meansOf(
  count: number,
  {lo, hi}: Range,
  {allowSkip, minimumAnswered}: RelationshipTest,
): readonly number[] | null {
  const sizes = Array.from({length: count}, (_, index) => index + 1).filter((size) =>
    allowSkip ? isEnough(size, count, minimumAnswered) : size === count,
  );
  if (sizes.reduce((sum, size) => sum + size * (hi - lo), 0) > DENSE) return null;
  const means = sizes.flatMap((size) =>
    Array.from({length: size * (hi - lo) + 1}, (_, step) => lo + step / size),
  );
  return means.toSorted((a, b) => a - b);
}
