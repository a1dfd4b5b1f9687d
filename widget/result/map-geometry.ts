import type {Condition, Pattern, RelationshipTest} from '../core/model.ts';
import {along} from './numbers.ts';
import type {Standing} from './numbers.ts';

/** Side of the map, in its own units. */
export const SIDE = 100;

/** A rectangle in units of the map, from its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The two dimensions of a map, and where somebody stands on them. */
export interface Place {
  /** Drawn from side to side. */
  readonly across: Standing;
  /** Drawn upwards. */
  readonly upwards: Standing;
}

/** A point of the map, in its units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Somebody's place on a map of the first two dimensions, or `null` where there is no such map. */
export function placeFrom(standings: readonly Standing[]): Place | null {
  const [across, upwards, ...more] = standings;
  return across && upwards && !more.length ? {across, upwards} : null;
}

/** Where a place lies; mirrored where text runs from right to left. */
export function pointOf({across, upwards}: Place, rightToLeft: boolean): Point {
  return {x: toX(across.at, across, rightToLeft), y: toY(upwards.at, upwards)};
}

/** The parts of the map that patterns own; without those that no two dimensions describe. */
export function regionsOf(
  {patterns}: RelationshipTest,
  place: Place,
  rightToLeft: boolean,
): readonly {readonly pattern: Pattern; readonly box: Box}[] {
  return patterns.flatMap((pattern) => {
    const box = regionOf(pattern, place, rightToLeft);
    return box ? [{pattern, box}] : [];
  });
}

function regionOf({claim}: Pattern, {across, upwards}: Place, rightToLeft: boolean): Box | null {
  if (claim.kind !== 'region') return null;
  const drawn = [across.dimension.id, upwards.dimension.id];
  if (!claim.conditions.every(({dimension}) => drawn.includes(dimension))) return null;
  const xs = bounds(claim.conditions, across).map((at) => toX(at, across, rightToLeft));
  const ys = bounds(claim.conditions, upwards).map((at) => toY(at, upwards));
  const [left, right] = sorted(xs);
  const [top, bottom] = sorted(ys);
  return right > left && bottom > top
    ? {x: left, y: top, width: right - left, height: bottom - top}
    : null;
}

function bounds(conditions: readonly Condition[], {dimension, range}: Standing): number[] {
  const own = conditions.filter((condition) => condition.dimension === dimension.id);
  return [
    Math.max(range.lo, ...own.map(({from}) => from ?? range.lo)),
    Math.min(range.hi, ...own.map(({below}) => below ?? range.hi)),
  ];
}

function sorted(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

function toX(at: number, {range}: Standing, rightToLeft: boolean): number {
  const x = SIDE * along(at, range);
  return rightToLeft ? SIDE - x : x;
}

function toY(at: number, {range}: Standing): number {
  return SIDE - SIDE * along(at, range);
}
