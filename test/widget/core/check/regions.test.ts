import fc from 'fast-check';
import {expect, test} from 'vitest';
import {partsOf} from '../../../../widget/core/check/parts.ts';
import {checkRegions} from '../../../../widget/core/check/regions.ts';
import {scorableTest} from '../../../../widget/core/check/scorable-test.ts';
import {score} from '../../../../widget/core/scoring/score.ts';
import {reference, smallTestWith} from './small-test.ts';
import {checkWords} from '../../../../widget/core/check/words/words-in.ts';

const en = checkWords('en');

const bound = fc.option(
  fc.integer({min: 0, max: 12}).map((half) => half / 2),
  {nil: undefined},
);
const interval = fc.record({from: bound, below: bound});
const region = fc.tuple(interval, interval);

/** A test of two items, whose every answer can be tried. */
function tested(regions: readonly (readonly object[])[]) {
  const keys = ['calm', 'near', 'far', 'torn'];
  const patterns = keys.map((key, index): [string, object] => [
    `pattern-${key}`,
    {
      conditions: (regions[index] ?? []).map((bounds, axis) => ({
        dimension: reference(axis === 0 ? 'dimension-reach' : 'dimension-retreat'),
        ...bounds,
      })),
    },
  ]);
  const documents = smallTestWith({
    test: {items: ['item-reach-1', 'item-retreat-2'].map(reference), allowSkip: false},
    ...Object.fromEntries(patterns),
  });
  const parts = partsOf(documents, 'test');
  if (!parts) throw new Error('The test is there.');
  return scorableTest(parts);
}

test('gaps, overlaps and unreachable patterns are found exactly when answers show them', () => {
  fc.assert(
    fc.property(fc.tuple(region, region, region, region), (regions) => {
      const whole = tested(regions);
      const results = [1, 2, 3, 4, 5].flatMap((reach) =>
        [1, 2, 3, 4, 5].map((retreat) =>
          score(whole, {'item-reach-1': reach, 'item-retreat-2': retreat}),
        ),
      );
      const owners = results.map(({pattern, tied}) =>
        tied.length > 0 ? tied : [pattern ?? []].flat(),
      );
      const rules = new Set(checkRegions(whole, en).map(({rule}) => rule));
      expect([...rules].toSorted()).toEqual(
        [
          ...(owners.some((each) => each.length === 0) ? ['region-gap'] : []),
          ...(owners.some((each) => each.length > 1) ? ['region-overlap'] : []),
          ...(whole.patterns.every(({id}) => owners.flat().some((owner) => owner.id === id))
            ? []
            : ['unreachable-pattern']),
        ].toSorted(),
      );
    }),
    {numRuns: 200},
  );
});
