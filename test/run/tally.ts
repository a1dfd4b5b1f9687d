/** What failed. */
export interface Failure {
  /** Leads a person to it, such as `WebKit: test/widget/a.browser.ts > an item > has focus`. */
  readonly name: string;
  /** The test file that it stands in, where it is one. */
  readonly file?: string;
}

/** How many tests passed, and which failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: readonly Failure[];
  /** Names of tests that passed only in a second try: each of them wants to be looked at. */
  readonly unsteady?: readonly string[];
}

/** One check that counts as one test. */
export function one(name: string, passed: boolean): Tally {
  return passed ? {passed: 1, failed: []} : {passed: 0, failed: [{name}]};
}

/** The sum of tallies. */
export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, {passed}) => total + passed, 0),
    failed: tallies.flatMap(({failed}) => failed),
    unsteady: tallies.flatMap(({unsteady}) => unsteady ?? []),
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
