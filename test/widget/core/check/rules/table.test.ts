import {expect, test} from 'vitest';
import {evenRows} from '../../../../../widget/core/check/rules/table.ts';
import {checkWords} from '../../../../../widget/core/check/words/words-in.ts';

const en = checkWords('en');

test('every row of a table has the same number of cells', () => {
  expect(evenRows([{cells: ['a', 'b']}, {cells: ['c', 'd']}], en)).toBe(true);
  expect(evenRows([{cells: ['a', 'b']}, {cells: ['c']}], en)).toMatch(/Row 2 has 1 of 2 cells\./);
  expect(evenRows([{}, {cells: ['c']}], en)).toMatch(/Row 1 has 0 of 1 cell\./);
});

test('a table has rows', () => {
  expect(evenRows(undefined, en)).toMatch(/at least one row/);
  expect(evenRows([], en)).toMatch(/at least one row/);
});
