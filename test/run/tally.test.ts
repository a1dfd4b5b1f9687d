import {describe, expect, test} from 'vitest';
import {tallySessions} from './browser-tally.ts';
import {settle, sum} from './tally.ts';
import {tallyFiles} from './vitest.ts';

describe('a runner', () => {
  test('that ran its tests and ended well keeps its tally', () => {
    expect(settle({passed: 3, failed: 0}, true)).toEqual({passed: 3, failed: 0});
  });

  test('that ran nothing has failed', () => {
    expect(settle({passed: 0, failed: 0}, true)).toEqual({passed: 0, failed: 1});
  });

  test('that ended badly without a failed test has failed once', () => {
    expect(settle({passed: 3, failed: 0}, false)).toEqual({passed: 3, failed: 1});
  });

  test('that ended badly for its failed tests counts them alone', () => {
    expect(settle({passed: 3, failed: 2}, false)).toEqual({passed: 3, failed: 2});
  });
});

describe('the tally of vitest', () => {
  test('counts tests that ran, and leaves out those that were skipped', () => {
    const files = [
      {
        status: 'failed',
        assertionResults: [{status: 'passed'}, {status: 'failed'}, {status: 'skipped'}],
      },
      {status: 'passed', assertionResults: [{status: 'passed'}]},
    ];
    expect(tallyFiles(files)).toEqual({passed: 2, failed: 1});
  });

  test('counts a file that could not be loaded as one failure', () => {
    expect(tallyFiles([{status: 'failed', assertionResults: []}])).toEqual({passed: 0, failed: 1});
  });
});

describe('the tally of browsers', () => {
  const passed = {name: 'a', passed: true, skipped: false};
  const failed = {name: 'b', passed: false, skipped: false};
  const skipped = {name: 'c', passed: false, skipped: true};

  test('counts the tests of nested suites', () => {
    const inner = {name: 'inner', suites: [], tests: [failed, skipped]};
    const testResults = {name: '', suites: [inner], tests: [passed]};
    expect(tallySessions([{passed: false, testResults}])).toEqual({passed: 1, failed: 1});
  });

  test('counts a page that could not be loaded as one failure', () => {
    expect(tallySessions([{passed: false}])).toEqual({passed: 0, failed: 1});
  });
});

test('the sum of nothing is nothing', () => {
  expect(sum([])).toEqual({passed: 0, failed: 0});
});
