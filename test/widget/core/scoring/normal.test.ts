import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {normalCdf} from '../../../../widget/core/scoring/normal.ts';

describe('the standard normal distribution function', () => {
  /** ½ erfc(−z/√2) of C's mathematical library. */
  it.each([
    [0, 0.5],
    [0.5, 0.691_462_461_274_013_1],
    [1, 0.841_344_746_068_542_9],
    [1.44, 0.925_066_300_465_673],
    [1.96, 0.975_002_104_851_779_5],
    [2.5, 0.993_790_334_674_223_8],
    [3, 0.998_650_101_968_369_9],
    [-4, 3.167_124_183_311_992e-5],
    [5, 0.999_999_713_348_428_1],
  ])('Φ(%d) is %d', (z, expected) => {
    expect(Math.abs(normalCdf(z) - expected)).toBeLessThan(1e-15);
  });

  it('ends at 0 and 1', () => {
    expect(normalCdf(-Infinity)).toBe(0);
    expect(normalCdf(Infinity)).toBe(1);
    expect(normalCdf(-40)).toBe(0);
    expect(normalCdf(40)).toBe(1);
  });

  it('is nowhere less than none or more than certain', () => {
    for (let z = -9; z <= 9; z += 0.001) {
      expect(normalCdf(z) >= 0 && normalCdf(z) <= 1).toBe(true);
    }
  });

  it('is symmetric and never falls', () => {
    const number = fc.double({min: -12, max: 12, noNaN: true});
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(normalCdf(a) + normalCdf(-a)).toBeCloseTo(1, 14);
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(normalCdf(high) - normalCdf(low)).toBeGreaterThan(-1e-15);
      }),
    );
  });
});
