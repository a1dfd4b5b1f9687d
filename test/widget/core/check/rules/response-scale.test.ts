import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {scaleEnds, scaleLabels} from '../../../../../widget/core/check/rules/response-scale.ts';
import {checkWords} from '../../../../../widget/core/check/words/words-in.ts';

const en = checkWords('en');

describe('the ends of a response scale', () => {
  test('are whole numbers, the lowest first', () => {
    expect(scaleEnds({lo: 1, hi: 7}, en)).toBe(true);
    expect(scaleEnds({lo: 0, hi: 1}, en)).toBe(true);
    expect(scaleEnds({lo: -3, hi: 3}, en)).toBe(true);
  });

  test('are both needed', () => {
    expect(scaleEnds({lo: 1}, en)).toMatch(/both/);
    expect(scaleEnds({hi: 7}, en)).toMatch(/both/);
  });

  test('are not one point, not upside down, and not fractions', () => {
    expect(scaleEnds({lo: 4, hi: 4}, en)).toMatch(/one point/);
    expect(scaleEnds({lo: 7, hi: 1}, en)).toMatch(/upside down/);
    expect(scaleEnds({lo: 1, hi: 6.5}, en)).toMatch(/whole numbers/);
    expect(scaleEnds({lo: 1, hi: Number.NaN}, en)).toMatch(/whole numbers/);
  });

  test('pass exactly when the lowest is below the highest', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (lo, hi) => {
        expect(scaleEnds({lo, hi}, en) === true).toBe(lo < hi);
      }),
    );
  });
});

describe('the labels of a response scale', () => {
  const ends = {lo: 1, hi: 7};

  test('name both ends, and may name the points between', () => {
    expect(scaleLabels([{value: 1}, {value: 7}], ends, en)).toBe(true);
    expect(scaleLabels([{value: 7}, {value: 4}, {value: 1}], ends, en)).toBe(true);
  });

  test('lack an end', () => {
    expect(scaleLabels([{value: 1}], ends, en)).toMatch(/label for 7/);
    expect(scaleLabels(undefined, ends, en)).toMatch(/label for 1/);
  });

  test('name a point that the scale does not have, or one twice', () => {
    expect(scaleLabels([{value: 1}, {value: 7}, {value: 8}], ends, en)).toMatch(/no point 8/);
    expect(scaleLabels([{value: 1}, {value: 7}, {value: 2.5}], ends, en)).toMatch(/no point 2.5/);
    expect(scaleLabels([{value: 1}, {value: 7}, {value: 1}], ends, en)).toMatch(/two labels/);
  });

  test('wait until the ends are right', () => {
    expect(scaleLabels([], {lo: 7, hi: 1}, en)).toBe(true);
    expect(scaleLabels([], {}, en)).toBe(true);
  });
});
