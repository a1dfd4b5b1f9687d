import {isWithin, rangeOf} from '../core/scoring/range.ts';
import type {Range} from '../core/scoring/range.ts';
import {placeOf} from '../core/scoring/place.ts';
import type {Dimension, RelationshipTest} from '../core/model.ts';
import type {DimensionScore, NormScore} from '../core/result.ts';
import type {SharedScore} from '../core/share-code.ts';

/** Where a visitor stands on a dimension, and what it lies between. */
export interface Standing {
  readonly dimension: Dimension;
  /** `null` where no norm is known, or for somebody else's result. */
  readonly norm: NormScore | null;
  /** In the unit of the range. */
  readonly at: number;
  readonly range: Range;
}

/** The dimensions whose place is known, in authored order. */
export function standings(test: RelationshipTest, scores: readonly DimensionScore[]): Standing[] {
  return test.dimensions.flatMap((dimension) => {
    const score = scores.find((candidate) => candidate.dimension === dimension.id);
    const at = score ? placeOf(score) : null;
    return score && at !== null
      ? [{dimension, norm: score.norm, at, range: rangeOf(test, dimension.id)}]
      : [];
  });
}

/** The same of a shared result: what of it the test still has, on the scale it has now. */
export function sharedStandings(
  test: RelationshipTest,
  scores: readonly SharedScore[],
): Standing[] {
  return test.dimensions.flatMap((dimension) => {
    const at = scores.find(({key}) => key === dimension.key)?.score ?? null;
    const range = rangeOf(test, dimension.id);
    return at !== null && isWithin(at, range) ? [{dimension, norm: null, at, range}] : [];
  });
}

/** A score with one decimal, as the language writes it. */
export function decimal(value: number, language: string): string {
  return new Intl.NumberFormat(language, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(value);
}

/** A whole number, as the language writes it. */
export function whole(value: number, language: string): string {
  return new Intl.NumberFormat(language, {maximumFractionDigits: 0}).format(value);
}

/** A share from 0 to 1 as a percentage, as the language writes it. */
export function percent(share: number, language: string): string {
  return new Intl.NumberFormat(language, {style: 'percent', maximumFractionDigits: 0}).format(
    share,
  );
}

/** Share of the way from the lowest to the highest score, from 0 to 1. */
export function along(value: number, {lo, hi}: Pick<Range, 'lo' | 'hi'>): number {
  return Math.min(1, Math.max(0, (value - lo) / (hi - lo)));
}
