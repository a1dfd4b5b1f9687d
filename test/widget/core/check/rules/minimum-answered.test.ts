import {expect, test} from 'vitest';
import {minimumAnswered} from '../../../../../widget/core/check/rules/minimum-answered.ts';
import {checkWords} from '../../../../../widget/core/check/words/words-in.ts';

const en = checkWords('en');

test('the share that must be answered lies above 0 and goes up to 1', () => {
  expect(minimumAnswered(0.8, en)).toBe(true);
  expect(minimumAnswered(1, en)).toBe(true);
  for (const share of [undefined, 0, -0.1, 1.01, 80, Number.NaN]) {
    expect(minimumAnswered(share, en)).toMatch(/0.8/);
  }
});
