/** How many tests passed, and which failed. */
export interface Tally {
  readonly passed: number;
  /** What failed, each by a name that leads a person to it. */
  readonly failed: readonly string[];
}

/** One check that counts as one test. */
export function one(name: string, passed: boolean): Tally {
  return passed ? {passed: 1, failed: []} : {passed: 0, failed: [name]};
}

/** The sum of tallies. */
export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, {passed}) => total + passed, 0),
    failed: tallies.flatMap(({failed}) => failed),
  };
}

/**
 * A runner's own tally, held against how it ended: one that ran nothing, or ended badly without
 * a failed test to show for it, counts as one failure more.
 */
export function settle(runner: string, tally: Tally, endedWell: boolean): Tally {
  const ranNothing = tally.passed + tally.failed.length === 0;
  if (ranNothing) return sum([tally, one(`${runner} ran no test`, false)]);
  const unexplained = !endedWell && tally.failed.length === 0;
  return unexplained ? sum([tally, one(`${runner} ended badly`, false)]) : tally;
}
