import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {dyad, pull} from '../../../widget/core/dyad.ts';

const ends = {pursuit: {lo: 1, hi: 7}, withdrawal: {lo: 1, hi: 7}};
const point = fc.double({min: 1, max: 7, noNaN: true});
const person = fc.record({pursuit: point, withdrawal: point});

describe('the pull between two people', () => {
  it('goes from one pursuit to the other withdrawal', () => {
    const first = {pursuit: 5.2, withdrawal: 2};
    const second = {pursuit: 3, withdrawal: 4.9};
    const found = dyad(first, second, ends);
    expect(found.firstToSecond).toBeCloseTo(0.346_410_2, 7);
    expect(found.firstToSecond).toBeCloseTo(Math.sqrt(0.12), 9);
    expect(found.secondToFirst).toBe(0);
  });

  it('swaps when the people swap', () => {
    fc.assert(
      fc.property(person, person, (first, second) => {
        const {firstToSecond, secondToFirst} = dyad(first, second, ends);
        expect(dyad(second, first, ends)).toEqual({
          firstToSecond: secondToFirst,
          secondToFirst: firstToSecond,
        });
      }),
    );
  });

  it('lies between none and all', () => {
    fc.assert(
      fc.property(person, person, (first, second) => {
        const found = pull(first, second, ends);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1);
      }),
    );
    const farthest = {pursuit: 7, withdrawal: 7};
    expect(pull(farthest, farthest, ends)).toBe(1);
  });

  it('measures each dimension on its own range', () => {
    const percent = {pursuit: {lo: 0, hi: 100}, withdrawal: {lo: 1, hi: 5}};
    const found = pull({pursuit: 75, withdrawal: 0}, {pursuit: 0, withdrawal: 5}, percent);
    expect(found).toBeCloseTo(Math.sqrt(0.5), 12);
  });
});
