/** How many tests passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** One check that counts as one test. */
export function one(passed: boolean): Tally {
  return passed ? {passed: 1, failed: 0} : {passed: 0, failed: 1};
}

/** The sum of tallies. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (total, tally) => ({
      passed: total.passed + tally.passed,
      failed: total.failed + tally.failed,
    }),
    {passed: 0, failed: 0},
  );
}

/**
 * A runner's own tally, held against how it ended: one that ran nothing, or ended badly without
 * a failed test to show for it, counts as one failure more.
 */
export function settle(tally: Tally, endedWell: boolean): Tally {
  const ranNothing = tally.passed + tally.failed === 0;
  const unexplained = !endedWell && tally.failed === 0;
  return ranNothing || unexplained ? {...tally, failed: tally.failed + 1} : tally;
}
