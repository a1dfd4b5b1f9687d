import {writeFileSync} from 'node:fs';
import {relative} from 'node:path';
import type {Reporter, TestSession, TestSuiteResult} from '@web/test-runner';
import {type Failure, sum, type Tally} from './tally.ts';

/** What is read of a page of tests that one engine opened. */
export interface ReportedSession extends Pick<TestSession, 'passed' | 'testResults' | 'testFile'> {
  readonly browser: {readonly name: string};
}

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
        process.stdout.write(`${engine}: ${passed} passed, ${failed.length} failed\n`);
      }
      if (path) writeFileSync(path, JSON.stringify(tallySessions(sessions)));
    },
  };
}

/** Sums sessions; one that failed as a whole, such as on an import error, is one failed test. */
export function tallySessions(sessions: readonly ReportedSession[]): Tally {
  return sum(
    sessions.map(({browser, testFile, testResults, passed}) => {
      const file = relative('.', testFile);
      const whole = {name: `${browser.name}: ${file}`, file};
      const tally = testResults ? tallySuite(testResults, whole) : sum([]);
      return !passed && tally.failed.length === 0 ? {...tally, failed: [whole]} : tally;
    }),
  );
}

/** Sums a suite that stands within another, or in a file. */
function tallySuite(suite: TestSuiteResult, around: Failure): Tally {
  const within = (name: string, whole: Failure) => ({...whole, name: `${whole.name} > ${name}`});
  const own = suite.name ? within(suite.name, around) : around;
  const ran = suite.tests.filter((test) => !test.skipped);
  const failed = ran.filter((test) => !test.passed).map(({name}) => within(name, own));
  return sum([
    {passed: ran.length - failed.length, failed},
    ...suite.suites.map((inner) => tallySuite(inner, own)),
  ]);
}
