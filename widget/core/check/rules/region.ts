import type {CheckWords} from '../words/check-words.ts';
import type {Verdict} from './verdict.ts';

/** One bound of a pattern's region while it is being written. */
export interface ConditionDraft {
  readonly dimension?: {readonly _ref?: string};
  readonly from?: number;
  readonly below?: number;
}

/** A condition has a bound, and its lower bound is below its upper one. */
export function conditionBounds({from, below}: ConditionDraft, {regions}: CheckWords): Verdict {
  if (from === undefined && below === undefined) return regions.noBound;
  if (from === undefined || below === undefined || from < below) return true;
  return regions.noScore(from, below);
}

/** A region has at least one condition, and at most one for each dimension. */
export function regionConditions(
  conditions: readonly ConditionDraft[] | undefined,
  claim: unknown,
  {regions}: CheckWords,
): Verdict {
  if (claim === 'mostPoints') return true;
  if (conditions === undefined || conditions.length === 0) return regions.noCondition;
  const dimensions = conditions.flatMap(({dimension}) => dimension?._ref ?? []);
  const isRepeated = new Set(dimensions).size < dimensions.length;
  return isRepeated ? regions.repeatedDimension : true;
}
