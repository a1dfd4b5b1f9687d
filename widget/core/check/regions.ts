/** Whether the regions of a test's patterns share out all that answers can reach. */

import type {Condition, Pattern, RelationshipTest} from '../model.ts';
import {regionContains, type Place, type Places} from '../scoring/region.ts';
import {error, type Finding} from './finding.ts';
import {quoted} from './parts.ts';
import {reachableOn, type Reachable} from './reachable.ts';
import type {CheckWords} from './words/check-words.ts';

/** Part of a dimension between two borders, with a score in it that answers can reach. */
interface Stretch {
  readonly dimension: string;
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

/** A combination of stretches, and the patterns that own it. */
export interface Cell {
  readonly stretches: readonly Stretch[];
  readonly owners: readonly Pattern[];
}

interface Region {
  readonly pattern: Pattern;
  readonly conditions: readonly Condition[];
}

/** How many gaps or overlaps are told one by one. */
const MOST_TOLD = 4;
/** A map with more cells than this is not proven; nobody draws one. */
const MOST_CELLS = 20_000;

/** Gaps, overlaps and patterns that no answers reach, in the regions of a test. */
export function checkRegions(test: RelationshipTest, words: CheckWords): readonly Finding[] {
  const open = checkBounded(test, words);
  const regions = regionsOf(test);
  if (regions.length === 0) return open;
  const reach = reachOf(test, regions);
  const unmeasured = checkMeasured(test, regions, reach, words);
  if (unmeasured.length > 0) return [...open, ...unmeasured];
  const cells = cellsOf(test);
  if (!cells) return open;
  return [
    ...open,
    ...checkReached(regions, cells, words),
    ...checkGaps(test, regions, cells, words),
    ...checkOverlaps(test, cells, words),
  ];
}

/**
 * All that answers can reach, cut along every border of a region: in each cell the same patterns
 * own everything. `null` when there are too many cells, or a dimension that is not measured.
 */
export function cellsOf(test: RelationshipTest): readonly Cell[] | null {
  const regions = regionsOf(test);
  const reach = reachOf(test, regions);
  if ([...reach.values()].some(({measured}) => !measured)) return null;
  const axes = [...reach].map(([dimension, reachable]) =>
    stretchesOf(dimension, reachable, regions),
  );
  if (axes.reduce((product, axis) => product * axis.length, 1) > MOST_CELLS) return null;
  const combinations = axes.reduce<readonly (readonly Stretch[])[]>(
    (rows, axis) => rows.flatMap((row) => axis.map((stretch) => [...row, stretch])),
    [[]],
  );
  return combinations.map((stretches) => ({
    stretches,
    owners: ownersOf(stretches, regions, reach),
  }));
}

/** The patterns that own a region. One without conditions owns nothing until it has some. */
function regionsOf({patterns}: RelationshipTest): readonly Region[] {
  return patterns.flatMap((pattern) => {
    const {claim} = pattern;
    return claim.kind === 'region' && claim.conditions.length > 0
      ? [{pattern, conditions: claim.conditions}]
      : [];
  });
}

function checkBounded({id, patterns}: RelationshipTest, words: CheckWords): readonly Finding[] {
  return patterns
    .filter(({claim}) => claim.kind === 'region' && claim.conditions.length === 0)
    .map((pattern) => {
      const message = words.regions.unbounded(nameOf(pattern));
      return {...fact('no-conditions', message, pattern.id, [id]), path: ['conditions']};
    });
}

function reachOf(
  test: RelationshipTest,
  regions: readonly Region[],
): ReadonlyMap<string, Reachable> {
  const asked = new Set(
    regions.flatMap(({conditions}) => conditions.map((each) => each.dimension)),
  );
  return new Map([...asked].map((dimension) => [dimension, reachableOn(test, dimension)]));
}

function stretchesOf(
  dimension: string,
  {range, within}: Reachable,
  regions: readonly Region[],
): readonly Stretch[] {
  const borders = regions
    .flatMap(({conditions}) => conditions.filter((each) => each.dimension === dimension))
    .filter(({from, below}) => (from ?? -Infinity) < (below ?? Infinity))
    .flatMap(({from, below}) => [from, below])
    .filter((border) => border !== null)
    .filter((border) => border > range.lo && border <= range.hi);
  const cuts = [...new Set([range.lo, ...borders])].toSorted((a, b) => a - b);
  return cuts.flatMap((from, index) => {
    const below = cuts[index + 1];
    const score = within(from, below ?? Infinity);
    return score === null ? [] : [{dimension, from, to: below ?? range.hi, score}];
  });
}

function ownersOf(
  stretches: readonly Stretch[],
  regions: readonly Region[],
  reach: ReadonlyMap<string, Reachable>,
): readonly Pattern[] {
  const places: Places = new Map(
    stretches.flatMap(({dimension, score}): [string, Place][] => {
      const range = reach.get(dimension)?.range;
      return range ? [[dimension, {at: score, standardError: null, range}]] : [];
    }),
  );
  return regions
    .filter(({conditions}) => regionContains(conditions, places) === true)
    .map(({pattern}) => pattern);
}

function checkMeasured(
  test: RelationshipTest,
  regions: readonly Region[],
  reach: ReadonlyMap<string, Reachable>,
  words: CheckWords,
): readonly Finding[] {
  const known = new Map(test.dimensions.map((dimension) => [dimension.id, dimension]));
  return regions.flatMap(({pattern, conditions}) => {
    const foreign = conditions.find(({dimension}) => !known.has(dimension));
    if (foreign) {
      const message = words.regions.foreignDimension(nameOf(pattern));
      return [fact('foreign-condition', message, pattern.id, [test.id, foreign.dimension])];
    }
    const empty = conditions.find(({dimension}) => !reach.get(dimension)?.measured);
    if (!empty) return [];
    const dimension = quoted(known.get(empty.dimension)?.name.value ?? '');
    const message = words.regions.unmeasured(nameOf(pattern), dimension);
    return [fact('unmeasured-condition', message, pattern.id, [test.id, empty.dimension])];
  });
}

function checkReached(
  regions: readonly Region[],
  cells: readonly Cell[],
  words: CheckWords,
): readonly Finding[] {
  return regions
    .filter(({pattern}) => !cells.some(({owners}) => owners.includes(pattern)))
    .map(({pattern}) => {
      const message = words.regions.unreachable(nameOf(pattern));
      return {...fact('unreachable-pattern', message, pattern.id), path: ['conditions']};
    });
}

function checkGaps(
  test: RelationshipTest,
  regions: readonly Region[],
  cells: readonly Cell[],
  words: CheckWords,
): readonly Finding[] {
  const gaps = cells.filter(({owners}) => owners.length === 0);
  const involves = regions.map(({pattern}) => pattern.id);
  return told(gaps, (cell) => {
    const message = words.regions.gap(placeText(test, cell, words));
    return {...fact('region-gap', message, test.id, involves), path: ['patterns']};
  });
}

function checkOverlaps(
  test: RelationshipTest,
  cells: readonly Cell[],
  words: CheckWords,
): readonly Finding[] {
  const overlaps = cells.filter(({owners}) => owners.length > 1);
  return told(overlaps, (cell) => {
    const names = cell.owners.map(nameOf);
    const message = words.regions.overlap(names, placeText(test, cell, words));
    const involves = cell.owners.map(({id}) => id);
    return {...fact('region-overlap', message, test.id, involves), path: ['patterns']};
  });
}

function told(cells: readonly Cell[], tell: (cell: Cell) => Finding): readonly Finding[] {
  return cells.slice(0, MOST_TOLD).map(tell);
}

/** A cell in words: `“Pursuit” from 4 to 7 and “Withdrawal” from 1 to 4`. */
function placeText(
  test: RelationshipTest,
  {stretches}: Cell,
  {regions: {place, stretch}}: CheckWords,
): string {
  const names = new Map(test.dimensions.map(({id, name}) => [id, name.value]));
  return place(
    stretches.map(({dimension, from, to}) =>
      stretch(quoted(names.get(dimension) ?? dimension), from, to),
    ),
  );
}

function nameOf({name}: Pattern): string {
  return quoted(name.value);
}

function fact(
  rule: string,
  message: string,
  document: string,
  involves: readonly string[] = [],
): Finding {
  return error({rule, message, document, involves});
}
