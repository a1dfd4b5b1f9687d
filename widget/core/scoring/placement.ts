/** Which pattern a result lies in. */

import type {Condition, OptionsItem, Pattern, RelationshipTest} from '../model.ts';
import type {Answers, DimensionScore, PatternShare} from '../result.ts';
import {isEnough} from './enough.ts';
import {leaders, outcomes} from './outcome.ts';
import {placeOf} from './place.ts';
import {rangeOf} from './range.ts';
import {regionContains, regionDistance, regionProbability} from './region.ts';
import type {Place, Places} from './region.ts';

/** Below this probability a pattern counts as near its border. */
const SURE = 0.75;

/**
 * A region this near is a neighbour, as a share of the range: half a point on a scale from 1 to
 * 7. Without a norm nobody knows how sure a place is. A design of this project: one answer in
 * eight that had been four points off moves a mean by as much.
 */
const NEAR = 1 / 12 + 1e-9;

/** The patterns of a result, and those in the first place. */
export interface Placement {
  /** All patterns, in authored order. */
  readonly patterns: readonly PatternShare[];
  /** Patterns in the first place, in authored order; empty when it cannot be told. */
  readonly first: readonly Pattern[];
  readonly nearBorder: boolean;
  /** Patterns whose region begins near the place, the nearest first. */
  readonly neighbours: readonly Pattern[];
}

/** A pattern that owns a region, with its conditions at hand. */
interface Region {
  readonly pattern: Pattern;
  readonly conditions: readonly Condition[];
}

/**
 * Places a visitor among the test's patterns. Regions decide where the test has any: the first
 * place goes to the region that contains the point, and to none while a dimension that a region
 * asks for has no score. Otherwise the points of the outcome quiz decide, once enough of its
 * items are answered.
 */
export function placement(
  test: RelationshipTest,
  scores: readonly DimensionScore[],
  items: readonly OptionsItem[],
  answers: Answers,
): Placement {
  const places = placesOf(test, scores);
  const regions = test.patterns.flatMap((pattern) =>
    pattern.claim.kind === 'region' ? [{pattern, conditions: pattern.claim.conditions}] : [],
  );
  const rivals = test.patterns.filter(({claim}) => claim.kind === 'mostPoints');
  const points = outcomes(rivals, items, answers);
  const probabilities = new Map(
    regions.map(({pattern, conditions}) => [pattern.id, regionProbability(conditions, places)]),
  );
  const answered = items.filter(({id}) => Object.hasOwn(answers, id)).length;
  const enough = isEnough(answered, items.length, test.minimumAnswered);
  const winners = enough ? leaders(rivals, points) : [];
  const first = regions.length > 0 ? containing(regions, places) : winners;
  const [sureness = null] = first.map(({id}) => probabilities.get(id) ?? null);
  return {
    patterns: test.patterns.map(({id, key}) => {
      const outcome = points.get(id);
      return {
        pattern: id,
        key,
        probability: probabilities.get(id) ?? null,
        points: outcome?.points ?? null,
        shareOfTotal: outcome?.shareOfTotal ?? null,
        shareOfMaximum: outcome?.shareOfMaximum ?? null,
      };
    }),
    first,
    nearBorder: sureness !== null && sureness < SURE,
    neighbours: regions.length > 0 && first.length > 0 ? neighbours(regions, places, first) : [],
  };
}

/** Regions near the place, but not around it; in authored order where they are as near. */
function neighbours(
  regions: readonly Region[],
  places: Places,
  around: readonly Pattern[],
): readonly Pattern[] {
  return regions
    .filter(({pattern}) => !around.includes(pattern))
    .map(({pattern, conditions}) => ({pattern, way: regionDistance(conditions, places)}))
    .filter(({way}) => way !== null && way <= NEAR)
    .toSorted((a, b) => (a.way ?? 0) - (b.way ?? 0))
    .map(({pattern}) => pattern);
}

function placesOf(test: RelationshipTest, scores: readonly DimensionScore[]): Places {
  return new Map(
    scores.map((score): [string, Place] => [
      score.dimension,
      {
        at: placeOf(score),
        standardError: score.norm?.standardError ?? null,
        range: rangeOf(test, score.dimension),
      },
    ]),
  );
}

function containing(regions: readonly Region[], places: Places): readonly Pattern[] {
  const inside = regions.map(({conditions}) => regionContains(conditions, places));
  if (inside.includes(null)) return [];
  return regions.filter((_, index) => inside[index]).map(({pattern}) => pattern);
}
