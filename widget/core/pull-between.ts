import {dyad} from './dyad.ts';
import type {Dyad, Person} from './dyad.ts';
import type {RelationshipTest} from './model.ts';
import {isWithin, rangeOf} from './scoring/range.ts';

/** Where somebody stands on one dimension, as a shared result says it too. */
export interface Standing {
  /** Key of the dimension. */
  readonly key: string;
  /** In the dimension's unit, or `null` when it is not known. */
  readonly score: number | null;
}

/** Whether a test measures what a pull is made of: dimensions keyed `pursuit` and `withdrawal`. */
export function measuresPull({dimensions}: RelationshipTest): boolean {
  return KEYS.every((key) => dimensions.some((dimension) => dimension.key === key));
}

/**
 * The pull between two people who took the same test, in both directions. `null` when the test
 * does not measure it, or one of the four scores is not known, or none of the range it has now.
 */
export function pullBetween(
  test: RelationshipTest,
  first: readonly Standing[],
  second: readonly Standing[],
): Dyad | null {
  const [one, other] = [personOf(test, first), personOf(test, second)];
  if (!measuresPull(test) || one === null || other === null) return null;
  return dyad(one, other, {
    pursuit: endsOf(test, 'pursuit'),
    withdrawal: endsOf(test, 'withdrawal'),
  });
}

const KEYS = ['pursuit', 'withdrawal'];

function personOf(test: RelationshipTest, standings: readonly Standing[]): Person | null {
  const scoreOn = (key: string) => {
    const score = standings.find((standing) => standing.key === key)?.score ?? null;
    return score !== null && isWithin(score, endsOf(test, key)) ? score : null;
  };
  const [pursuit, withdrawal] = [scoreOn('pursuit'), scoreOn('withdrawal')];
  return pursuit === null || withdrawal === null ? null : {pursuit, withdrawal};
}

function endsOf(test: RelationshipTest, key: string): {readonly lo: number; readonly hi: number} {
  const id = test.dimensions.find((dimension) => dimension.key === key)?.id ?? key;
  return rangeOf(test, id);
}
