import type {LikertItem, QuizItem, RelationshipTest} from '../model.ts';

/** What a dimension's scores are counted in, and the ends they lie between. */
export interface Range {
  /** Lowest possible score. */
  readonly lo: number;
  /** Highest possible score. */
  readonly hi: number;
  /** Points of the response scale, or percent of the maximum where the scales differ. */
  readonly unit: 'scale' | 'percent';
}

/** Whether an item is scored on a dimension. */
export function isLikert(item: QuizItem): item is LikertItem {
  return item.kind === 'likert';
}

/**
 * The range of a dimension's scores: the ends of the response scale that all of its items in
 * the test share, or 0 to 100 percent of the maximum where their ends differ.
 */
export function rangeOf(test: RelationshipTest, dimension: string): Range {
  return sharedRange(test.items.filter(isLikert).filter((item) => item.dimension === dimension));
}

/** The ends of the response scale that all items share, or 0 to 100 percent. */
export function sharedRange(items: readonly LikertItem[]): Range {
  const [first, ...others] = items.map((item) => item.scale);
  if (first && others.every(({lo, hi}) => lo === first.lo && hi === first.hi)) {
    return {lo: first.lo, hi: first.hi, unit: 'scale'};
  }
  return {lo: 0, hi: 100, unit: 'percent'};
}

/** Whether a score can be on a range: one of an older scale, or from a made-up link, may not. */
export function isWithin(score: number, {lo, hi}: Pick<Range, 'lo' | 'hi'>): boolean {
  return score >= lo && score <= hi;
}
