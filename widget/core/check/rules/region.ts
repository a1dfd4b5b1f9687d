import type {Verdict} from './verdict.ts';

/** One bound of a pattern's region while it is being written. */
export interface ConditionDraft {
  readonly dimension?: {readonly _ref?: string};
  readonly from?: number;
  readonly below?: number;
}

/** A condition has a bound, and its lower bound is below its upper one. */
export function conditionBounds({from, below}: ConditionDraft): Verdict {
  if (from === undefined && below === undefined) return 'Give “from”, “below”, or both.';
  if (from === undefined || below === undefined || from < below) return true;
  return `No score is at least ${from} and also below ${below}: make “below” the larger number.`;
}

/** A region has at least one condition, and at most one for each dimension. */
export function regionConditions(
  conditions: readonly ConditionDraft[] | undefined,
  claim: unknown,
): Verdict {
  if (claim === 'mostPoints') return true;
  if (conditions === undefined || conditions.length === 0) {
    return 'Say which scores belong to this pattern: add a condition.';
  }
  const dimensions = conditions.flatMap(({dimension}) => dimension?._ref ?? []);
  const isRepeated = new Set(dimensions).size < dimensions.length;
  return isRepeated ? 'Put both bounds of a dimension into one condition.' : true;
}
