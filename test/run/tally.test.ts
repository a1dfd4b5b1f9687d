import {resolve} from 'node:path';
import {describe, expect, test} from 'vitest';
import {tallySessions} from './browser-tally.ts';
import {settle, sum} from './tally.ts';
import {tallyFiles} from './vitest.ts';

describe('a runner', () => {
  test('that ran its tests and ended well keeps its tally', () => {
    const tally = {passed: 3, failed: []};
    expect(settle('vitest', tally, true)).toEqual(tally);
  });

  test('that ran nothing has failed', () => {
    expect(settle('vitest', {passed: 0, failed: []}, true)).toMatchObject({
      passed: 0,
      failed: [{name: 'vitest ran no test'}],
    });
  });

  test('that ended badly without a failed test has failed once', () => {
    expect(settle('vitest', {passed: 3, failed: []}, false)).toMatchObject({
      passed: 3,
      failed: [{name: 'vitest ended badly'}],
    });
  });

  test('that ended badly for its failed tests names them alone', () => {
    const tally = {passed: 3, failed: [{name: 'a'}, {name: 'b'}]};
    expect(settle('vitest', tally, false)).toEqual(tally);
  });
});

describe('the tally of vitest', () => {
  const file = 'test/lake/lake.test.ts';

  test('counts tests that ran, names those that failed, and leaves out those that were skipped', () => {
    const files = [
      {
        name: resolve(file),
        status: 'failed',
        assertionResults: [
          {status: 'passed', fullName: 'a lake opens'},
          {status: 'failed', fullName: 'a lake closes'},
          {status: 'skipped', fullName: 'a lake freezes'},
        ],
      },
      {
        name: resolve('test/lake/other.test.ts'),
        status: 'passed',
        assertionResults: [{status: 'passed', fullName: 'another lake opens'}],
      },
    ];
    expect(tallyFiles(files)).toMatchObject({
      passed: 2,
      failed: [{name: `${file} > a lake closes`, file}],
    });
  });

  test('counts a file that could not be loaded as one failure', () => {
    expect(
      tallyFiles([{name: resolve(file), status: 'failed', assertionResults: []}]),
    ).toMatchObject({
      passed: 0,
      failed: [{name: file, file}],
    });
  });
});

describe('the tally of browsers', () => {
  const passed = {name: 'opens', passed: true, skipped: false};
  const failed = {name: 'closes', passed: false, skipped: false};
  const skipped = {name: 'freezes', passed: false, skipped: true};
  const file = 'test/widget/lake.browser.ts';
  const page = {browser: {name: 'WebKit'}, testFile: resolve(file), passed: false};

  test('counts the tests of nested suites, and names those that failed', () => {
    const inner = {name: 'a lake', suites: [], tests: [failed, skipped]};
    const testResults = {name: '', suites: [inner], tests: [passed]};
    expect(tallySessions([{...page, testResults}])).toMatchObject({
      passed: 1,
      failed: [{name: `WebKit: ${file} > a lake > closes`, file}],
    });
  });

  test('counts a page that could not be loaded as one failure', () => {
    expect(tallySessions([page])).toMatchObject({
      passed: 0,
      failed: [{name: `WebKit: ${file}`, file}],
    });
  });
});

test('the sum of nothing is nothing', () => {
  expect(sum([])).toEqual({passed: 0, failed: [], unsteady: []});
});
