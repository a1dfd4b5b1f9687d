import {expect, test} from 'vitest';
import {evenRows} from '../../../../../widget/core/check/rules/table.ts';

test('every row of a table has the same number of cells', () => {
  expect(evenRows([{cells: ['a', 'b']}, {cells: ['c', 'd']}])).toBe(true);
  expect(evenRows([{cells: ['a', 'b']}, {cells: ['c']}])).toMatch(/Row 2 has 1 of 2 cells/);
  expect(evenRows([{}, {cells: ['c']}])).toMatch(/Row 1 has 0 of 1 cells/);
});

test('a table has rows', () => {
  expect(evenRows(undefined)).toMatch(/at least one row/);
  expect(evenRows([])).toMatch(/at least one row/);
});
