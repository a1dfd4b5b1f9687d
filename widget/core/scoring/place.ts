import type {DimensionScore} from '../result.ts';

/**
 * Where a visitor stands on a dimension, in its own unit: points of the response scale, or
 * percent of the maximum where the items' scales differ. `null` when it is not known.
 */
export function placeOf({score, percent}: DimensionScore): number | null {
  return score ?? percent;
}
