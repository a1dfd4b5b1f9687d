import {writeFileSync} from 'node:fs';
import type {Reporter, TestSession, TestSuiteResult} from '@web/test-runner';
import {sum, type Tally} from './tally.ts';

/**
 * A reporter for the browser runner that prints one line for each engine, and leaves the sum in
 * the file at `path`, as JSON.
 */
export function tallyReporter(path: string | undefined): Reporter {
  return {
    onTestRunFinished({sessions}) {
      const byEngine = Map.groupBy(sessions, (session) => session.browser.name);
      for (const [engine, own] of byEngine) {
        const {passed, failed} = tallySessions(own);
        process.stdout.write(`${engine}: ${passed} passed, ${failed} failed\n`);
      }
      if (path) writeFileSync(path, JSON.stringify(tallySessions(sessions)));
    },
  };
}

/** Sums sessions; one that failed as a whole, such as on an import error, is one failed test. */
export function tallySessions(
  sessions: readonly Pick<TestSession, 'passed' | 'testResults'>[],
): Tally {
  return sum(
    sessions.map((session) => {
      const tally = session.testResults ? tallySuite(session.testResults) : sum([]);
      return !session.passed && tally.failed === 0 ? {...tally, failed: 1} : tally;
    }),
  );
}

function tallySuite(suite: TestSuiteResult): Tally {
  const ran = suite.tests.filter((test) => !test.skipped);
  const passed = ran.filter((test) => test.passed).length;
  return sum([{passed, failed: ran.length - passed}, ...suite.suites.map(tallySuite)]);
}
