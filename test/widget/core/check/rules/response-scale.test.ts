import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {scaleEnds, scaleLabels} from '../../../../../widget/core/check/rules/response-scale.ts';

describe('the ends of a response scale', () => {
  test('are whole numbers, the lowest first', () => {
    expect(scaleEnds({lo: 1, hi: 7})).toBe(true);
    expect(scaleEnds({lo: 0, hi: 1})).toBe(true);
    expect(scaleEnds({lo: -3, hi: 3})).toBe(true);
  });

  test('are both needed', () => {
    expect(scaleEnds({lo: 1})).toMatch(/both/);
    expect(scaleEnds({hi: 7})).toMatch(/both/);
  });

  test('are not one point, not upside down, and not fractions', () => {
    expect(scaleEnds({lo: 4, hi: 4})).toMatch(/one point/);
    expect(scaleEnds({lo: 7, hi: 1})).toMatch(/upside down/);
    expect(scaleEnds({lo: 1, hi: 6.5})).toMatch(/whole numbers/);
    expect(scaleEnds({lo: 1, hi: Number.NaN})).toMatch(/whole numbers/);
  });

  test('pass exactly when the lowest is below the highest', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (lo, hi) => {
        expect(scaleEnds({lo, hi}) === true).toBe(lo < hi);
      }),
    );
  });
});

describe('the labels of a response scale', () => {
  const ends = {lo: 1, hi: 7};

  test('name both ends, and may name the points between', () => {
    expect(scaleLabels([{value: 1}, {value: 7}], ends)).toBe(true);
    expect(scaleLabels([{value: 7}, {value: 4}, {value: 1}], ends)).toBe(true);
  });

  test('lack an end', () => {
    expect(scaleLabels([{value: 1}], ends)).toMatch(/label for 7/);
    expect(scaleLabels(undefined, ends)).toMatch(/label for 1/);
  });

  test('name a point that the scale does not have, or one twice', () => {
    expect(scaleLabels([{value: 1}, {value: 7}, {value: 8}], ends)).toMatch(/no point 8/);
    expect(scaleLabels([{value: 1}, {value: 7}, {value: 2.5}], ends)).toMatch(/no point 2.5/);
    expect(scaleLabels([{value: 1}, {value: 7}, {value: 1}], ends)).toMatch(/two labels/);
  });

  test('wait until the ends are right', () => {
    expect(scaleLabels([], {lo: 7, hi: 1})).toBe(true);
    expect(scaleLabels([], {})).toBe(true);
  });
});
