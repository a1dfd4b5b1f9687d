import {expect, test} from 'vitest';
import {withSecondTry} from './second-try.ts';
import type {Tally} from './tally.ts';

const opens = {name: 'a.test.ts > opens', file: 'a.test.ts'};
const closes = {name: 'a.test.ts > closes', file: 'a.test.ts'};

test('tests that all pass are run once', async () => {
  const {runs, run} = inTurn({passed: 2, failed: []});
  expect(await withSecondTry(['a', 'b'], run)).toEqual({passed: 2, failed: []});
  expect(runs).toEqual([['a', 'b']]);
});

test('a test that passes in the second try is counted, and named', async () => {
  const {runs, run} = inTurn({passed: 1, failed: [opens]}, {passed: 2, failed: []});
  expect(await withSecondTry([], run)).toEqual({passed: 2, failed: [], unsteady: [opens.name]});
  expect(runs).toEqual([[], ['a.test.ts']]);
});

test('a test that fails twice has failed', async () => {
  const {run} = inTurn({passed: 0, failed: [opens, closes]}, {passed: 1, failed: [opens]});
  expect(await withSecondTry([], run)).toEqual({
    passed: 1,
    failed: [opens],
    unsteady: [closes.name],
  });
});

test('a test that fails for the first time in the second try has failed', async () => {
  const {run} = inTurn({passed: 1, failed: [opens]}, {passed: 1, failed: [closes]});
  expect((await withSecondTry([], run)).failed).toEqual([closes]);
});

test('a runner that ended badly runs everything once more', async () => {
  const badly = {passed: 1, failed: [opens, {name: 'vitest ended badly'}]};
  const {runs, run} = inTurn(badly, {passed: 2, failed: []});
  expect(await withSecondTry(['a', 'b'], run)).toEqual({
    passed: 2,
    failed: [],
    unsteady: [opens.name, 'vitest ended badly'],
  });
  expect(runs).toEqual([
    ['a', 'b'],
    ['a', 'b'],
  ]);
});

test('where many files are broken, none of them is run again', async () => {
  const failed = ['a', 'b', 'c', 'd', 'e', 'f'].map((file) => ({name: file, file}));
  const {runs, run} = inTurn({passed: 0, failed});
  expect((await withSecondTry([], run)).failed).toEqual(failed);
  expect(runs).toHaveLength(1);
});

/** A runner that gives these tallies one after the other, and remembers what it was asked for. */
function inTurn(...tallies: readonly Tally[]) {
  const left = [...tallies];
  const runs: (readonly string[])[] = [];
  const run = (files: readonly string[]): Promise<Tally> => {
    runs.push(files);
    const tally = left.shift();
    return tally ? Promise.resolve(tally) : Promise.reject(new Error('There was no more to run.'));
  };
  return {runs, run};
}
