import type {Dyad} from './dyad.ts';

/**
 * Where a couple's cycle probably starts: with the first person who reaches out, with the second,
 * with either, or there is no pull to speak of.
 */
export type CycleStart = 'first' | 'second' | 'either' | 'none';

/** A pull below this is none to speak of. */
const PULL = 0.25;
/** Directions less apart than this count as alike. */
const ALIKE = 0.15;

/**
 * The stronger direction of pull starts the cycle, where it is strong enough to name: a design of
 * this project like the pull itself, and no validated measure. Swapping the people swaps the
 * answer.
 */
export function cycleStart({firstToSecond, secondToFirst}: Dyad): CycleStart {
  if (Math.max(firstToSecond, secondToFirst) < PULL) return 'none';
  if (Math.abs(firstToSecond - secondToFirst) < ALIKE) return 'either';
  return firstToSecond > secondToFirst ? 'first' : 'second';
}
