/** Regions of the continuous dimensions, and how surely a visitor's place lies in one. */

import type {Condition} from '../model.ts';
import {normalCdf} from './normal.ts';
import type {Range} from './range.ts';

/** A visitor's place on one dimension. */
export interface Place {
  /** In the dimension's unit, or `null` when it is not known. */
  readonly at: number | null;
  /** Standard error of measurement, or `null` when it is not known. */
  readonly standardError: number | null;
  /** What the place lies between. */
  readonly range: Pick<Range, 'lo' | 'hi'>;
}

/** Places by dimension id. */
export type Places = ReadonlyMap<string, Place>;

/** A place this near a border lies on it, whatever the rounding of a weighted mean. */
const ON_BORDER = 1e-9;

interface Interval {
  readonly from: number;
  readonly below: number;
}

/**
 * Whether the place meets every condition, `from` ≤ place < `below`; `null` when a dimension's
 * place is not known.
 */
export function regionContains(conditions: readonly Condition[], places: Places): boolean | null {
  let inside = true;
  for (const [dimension, interval] of intervals(conditions)) {
    const at = places.get(dimension)?.at ?? null;
    if (at === null) return null;
    inside &&= isWithin(at, interval);
  }
  return inside;
}

/**
 * Probability that the place lies in the region when it is off by independent normal errors:
 * the product of Φ((below − x)/SEM) − Φ((from − x)/SEM) over the region's dimensions. A bound
 * at the bottom of the range or beyond an end is no bound. `null` when a place or its standard
 * error is not known.
 */
export function regionProbability(conditions: readonly Condition[], places: Places): number | null {
  let probability = 1;
  for (const [dimension, interval] of intervals(conditions)) {
    const place = places.get(dimension);
    if (!place || place.at === null || place.standardError === null) return null;
    const open = withoutNeedlessBounds(interval, place.range);
    probability *= intervalProbability(open, place.at, place.standardError);
  }
  return probability;
}

/**
 * How far the place is from the region, as a share of the range: the straight way where more
 * than one dimension is off, and 0 inside. `null` when a dimension's place is not known.
 */
export function regionDistance(conditions: readonly Condition[], places: Places): number | null {
  const ways: number[] = [];
  for (const [dimension, {from, below}] of intervals(conditions)) {
    const place = places.get(dimension);
    if (!place || place.at === null) return null;
    if (from >= below) return Infinity;
    const {lo, hi} = place.range;
    ways.push(Math.max(0, from - place.at, place.at - below) / (hi - lo));
  }
  return Math.hypot(...ways);
}

/** Conditions on one dimension hold together: what they have in common. */
function intervals(conditions: readonly Condition[]): ReadonlyMap<string, Interval> {
  const result = new Map<string, Interval>();
  for (const {dimension, from, below} of conditions) {
    const before = result.get(dimension) ?? {from: -Infinity, below: Infinity};
    result.set(dimension, {
      from: Math.max(before.from, from ?? -Infinity),
      below: Math.min(before.below, below ?? Infinity),
    });
  }
  return result;
}

function withoutNeedlessBounds({from, below}: Interval, {lo, hi}: Place['range']): Interval {
  return {from: from <= lo ? -Infinity : from, below: below > hi ? Infinity : below};
}

function intervalProbability(interval: Interval, at: number, error: number): number {
  if (interval.from >= interval.below) return 0;
  if (error === 0) return isWithin(at, interval) ? 1 : 0;
  const difference =
    normalCdf((interval.below - at) / error) - normalCdf((interval.from - at) / error);
  return Math.max(0, difference);
}

function isWithin(at: number, {from, below}: Interval): boolean {
  return from <= at + ON_BORDER && at + ON_BORDER < below;
}
