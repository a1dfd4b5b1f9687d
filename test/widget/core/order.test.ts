import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {shuffled, splitMix32} from '../../../widget/core/order.ts';

const letters = 'abcdefghijkl'.split('');

describe('a shuffled order', () => {
  it('is the stored one for a fixed seed, on every engine', () => {
    expect(shuffled(letters, 'seed').join('')).toBe('akiebhdfjlcg');
    expect(shuffled(letters, '种子').join('')).toBe('gidbafckehlj');
    expect(shuffled(letters, '').join('')).toBe('aglkdcfhibje');
  });

  it('draws the stored numbers', () => {
    const random = splitMix32(1);
    expect([random(), random(), random(), random()]).toEqual([
      2_527_132_011, 314_344_336, 2_535_364_964, 2_041_432_039,
    ]);
  });

  it('is a permutation, the same each time, and leaves the items alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
        const before = [...items];
        const order = shuffled(items, seed);
        expect(ascending(order)).toEqual(ascending(items));
        expect(shuffled(items, seed)).toEqual(order);
        expect(items).toEqual(before);
      }),
    );
  });

  it('puts every item in every place about as often', () => {
    const rounds = 6000;
    const counts = new Map<string, number>();
    for (let round = 0; round < rounds; round++) {
      shuffled('abcdef'.split(''), `round ${round}`).forEach((letter, place) => {
        const cell = `${letter}${place}`;
        counts.set(cell, (counts.get(cell) ?? 0) + 1);
      });
    }
    expect(counts.size).toBe(36);
    const expected = rounds / 6;
    const chiSquare = [...counts.values()]
      .map((count) => (count - expected) ** 2 / expected)
      .reduce((sum, share) => sum + share, 0);
    // 25 degrees of freedom; 52.6 is exceeded by chance once in a thousand generators.
    expect(chiSquare).toBeLessThan(52.6);
  });
});

function ascending(numbers: readonly number[]): readonly number[] {
  return numbers.toSorted((a, b) => a - b);
}
