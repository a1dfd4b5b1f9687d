import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {cycleStart} from '../../../widget/core/cycle.ts';

const pulls = fc.record({
  firstToSecond: fc.double({min: 0, max: 1, noNaN: true}),
  secondToFirst: fc.double({min: 0, max: 1, noNaN: true}),
});
const swapped = {first: 'second', second: 'first', either: 'either', none: 'none'} as const;

describe('where a cycle starts', () => {
  it.each([
    [0.35, 0, 'first'],
    [0, 0.35, 'second'],
    [0.6, 0.5, 'either'],
    [0.2, 0.1, 'none'],
    [0, 0, 'none'],
  ])('a pull of %d one way and %d the other is %s', (firstToSecond, secondToFirst, expected) => {
    expect(cycleStart({firstToSecond, secondToFirst})).toBe(expected);
  });

  it('swaps with the people', () => {
    fc.assert(
      fc.property(pulls, ({firstToSecond, secondToFirst}) => {
        expect(cycleStart({firstToSecond: secondToFirst, secondToFirst: firstToSecond})).toBe(
          swapped[cycleStart({firstToSecond, secondToFirst})],
        );
      }),
    );
  });
});
