import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {regionContains, regionProbability} from '../../../../widget/core/scoring/region.ts';
import type {Places} from '../../../../widget/core/scoring/region.ts';
import type {Condition, Pattern} from '../../../../widget/core/model.ts';
import {below, from, quarters} from '../sample.ts';

const range = {lo: 1, hi: 7};

function at(pursuit: number | null, withdrawal: number | null, errors: [number, number]): Places {
  return new Map([
    ['pursuit', {at: pursuit, standardError: errors[0], range}],
    ['withdrawal', {at: withdrawal, standardError: errors[1], range}],
  ]);
}

function conditionsOf({claim}: Pattern): readonly Condition[] {
  return claim.kind === 'region' ? claim.conditions : [];
}

describe('the probability of a region', () => {
  it('is the product over its dimensions', () => {
    const places = at(4.6, 3.4, [0.4, 0.5]);
    const found = quarters.map((pattern) => regionProbability(conditionsOf(pattern), places));
    const expected = [0.059_119_7, 0.825_810_6, 0.007_687_5, 0.107_382_2];
    found.forEach((probability, index) => expect(probability).toBeCloseTo(expected[index] ?? 0, 7));
  });

  it('adds up to one over regions that cover the map', () => {
    const score = fc.double({min: 1, max: 7, noNaN: true});
    const error = fc.double({min: 0, max: 3, noNaN: true});
    fc.assert(
      fc.property(score, score, error, error, (pursuit, withdrawal, first, second) => {
        const places = at(pursuit, withdrawal, [first, second]);
        const sum = quarters
          .map((pattern) => regionProbability(conditionsOf(pattern), places) ?? Number.NaN)
          .reduce((total, probability) => total + probability, 0);
        expect(sum).toBeCloseTo(1, 12);
      }),
    );
  });

  it('has never more than one half where the point is not', () => {
    const score = fc.double({min: 1, max: 7, noNaN: true});
    fc.assert(
      fc.property(score, score, (pursuit, withdrawal) => {
        const places = at(pursuit, withdrawal, [0.4, 0.5]);
        for (const conditions of quarters.map(conditionsOf)) {
          if (regionContains(conditions, places)) continue;
          expect(regionProbability(conditions, places)).toBeLessThanOrEqual(0.5 + 1e-9);
        }
      }),
    );
  });

  it('leaves a dimension without a condition out', () => {
    const places = at(4, null, [0.4, 0.5]);
    expect(regionProbability([from('pursuit', 4)], places)).toBe(0.5);
  });

  it('takes what several conditions on one dimension have in common', () => {
    const places = at(4, 4, [1, 1]);
    const strip = [from('pursuit', 3), below('pursuit', 5)];
    expect(regionProbability(strip, places)).toBeCloseTo(0.682_689_492, 9);
    expect(regionProbability([from('pursuit', 5), below('pursuit', 3)], places)).toBe(0);
  });

  it('knows no border at the ends of the scale', () => {
    const places = at(1.2, 6.8, [0.5, 0.5]);
    const low = {dimension: 'pursuit', from: 1, below: 4};
    expect(regionProbability([low], places)).toBeCloseTo(1, 6);
    const high = {dimension: 'withdrawal', from: 4, below: 7.5};
    expect(regionProbability([high], places)).toBeCloseTo(1, 6);
  });

  it('is certain without error', () => {
    const places = at(4, 3, [0, 0]);
    expect(quarters.map((pattern) => regionProbability(conditionsOf(pattern), places))).toEqual([
      0, 1, 0, 0,
    ]);
  });

  it('is unknown without a place or without its error', () => {
    expect(regionProbability([from('pursuit', 4)], at(null, 4, [1, 1]))).toBeNull();
    expect(regionProbability([from('other', 4)], at(4, 4, [1, 1]))).toBeNull();
    const places: Places = new Map([['pursuit', {at: 4, standardError: null, range}]]);
    expect(regionProbability([from('pursuit', 4)], places)).toBeNull();
  });
});

describe('the border of a region', () => {
  it.each([
    [3.999, false],
    [4, true],
    [4.999, true],
    [5, false],
  ])('from 4 below 5: %d → %s', (pursuit, inside) => {
    const strip = [{dimension: 'pursuit', from: 4, below: 5}];
    expect(regionContains(strip, at(pursuit, 1, [1, 1]))).toBe(inside);
  });

  it('leaves the top of the scale inside when there is no upper bound', () => {
    expect(regionContains([from('pursuit', 4)], at(7, 1, [1, 1]))).toBe(true);
  });

  it('is not moved by the rounding of a weighted mean', () => {
    const mean = (0.1 * 4 + 0.2 * 4 + 0.3 * 4) / (0.1 + 0.2 + 0.3);
    expect(regionContains([from('pursuit', 4)], at(mean, 1, [1, 1]))).toBe(true);
    expect(regionContains([from('pursuit', 4)], at(4 - 1e-15, 1, [1, 1]))).toBe(true);
  });

  it('cannot be told while a place is unknown', () => {
    expect(regionContains([from('pursuit', 4)], at(null, 1, [1, 1]))).toBeNull();
  });
});
