import {expect, test} from 'vitest';
import {minimumAnswered} from '../../../../../widget/core/check/rules/minimum-answered.ts';

test('the share that must be answered lies above 0 and goes up to 1', () => {
  expect(minimumAnswered(0.8)).toBe(true);
  expect(minimumAnswered(1)).toBe(true);
  for (const share of [undefined, 0, -0.1, 1.01, 80, Number.NaN]) {
    expect(minimumAnswered(share)).toMatch(/0.8/);
  }
});
