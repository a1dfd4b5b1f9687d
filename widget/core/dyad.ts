/** The pull between two people who both consented to be seen on one map. */

/** One person's place. */
export interface Person {
  /** Pursuit under distance, in the unit of `ends.pursuit`. */
  readonly pursuit: number;
  /** Withdrawal under pressure, in the unit of `ends.withdrawal`. */
  readonly withdrawal: number;
}

/** Lowest and highest possible score of both dimensions. */
export interface Ends {
  readonly pursuit: {readonly lo: number; readonly hi: number};
  readonly withdrawal: {readonly lo: number; readonly hi: number};
}

/** How strongly each person's pursuit meets the other's withdrawal, each from 0 to 1. */
export interface Dyad {
  /** The first person pursues, the second withdraws. */
  readonly firstToSecond: number;
  /** The second person pursues, the first withdraws. */
  readonly secondToFirst: number;
}

/** The pull in both directions. Swapping the people swaps the pair. */
export function dyad(first: Person, second: Person, ends: Ends): Dyad {
  return {firstToSecond: pull(first, second, ends), secondToFirst: pull(second, first, ends)};
}

/**
 * Pull of one person's pursuit on another's withdrawal:
 * √( max(0, (pursuit − mid)/half) · max(0, (withdrawal − mid)/half) ), from 0 to 1.
 * A design of this project, in the spirit of actor–partner work such as
 * doi 10.3389/fpsyg.2021.794942, and not a validated measure.
 */
export function pull(pursuer: Person, withdrawer: Person, ends: Ends): number {
  return Math.sqrt(
    aboveMiddle(pursuer.pursuit, ends.pursuit) *
      aboveMiddle(withdrawer.withdrawal, ends.withdrawal),
  );
}

/** How far above the middle, as a share of the upper half; 0 at the middle and below. */
function aboveMiddle(score: number, {lo, hi}: Ends['pursuit']): number {
  const half = (hi - lo) / 2;
  return Math.max(0, (score - lo - half) / half);
}
