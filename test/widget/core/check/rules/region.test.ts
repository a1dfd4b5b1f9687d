import {describe, expect, test} from 'vitest';
import {conditionBounds, regionConditions} from '../../../../../widget/core/check/rules/region.ts';
import {checkWords} from '../../../../../widget/core/check/words/words-in.ts';

const en = checkWords('en');

const pursuit = {_ref: 'dimension-pursuit'};
const withdrawal = {_ref: 'dimension-withdrawal'};

describe('a condition', () => {
  test('has a lower bound, an upper one, or both in order', () => {
    expect(conditionBounds({from: 4}, en)).toBe(true);
    expect(conditionBounds({below: 4}, en)).toBe(true);
    expect(conditionBounds({from: 2.5, below: 4}, en)).toBe(true);
    expect(conditionBounds({from: 0}, en)).toBe(true);
  });

  test('is refused when it holds for everything or for nothing', () => {
    expect(conditionBounds({}, en)).toMatch(/“from”/);
    expect(conditionBounds({from: 4, below: 4}, en)).toMatch(/No score/);
    expect(conditionBounds({from: 5, below: 4}, en)).toMatch(/No score/);
  });
});

describe('a region', () => {
  test('has conditions, one for each dimension', () => {
    const conditions = [
      {dimension: pursuit, from: 4},
      {dimension: withdrawal, below: 4},
    ];
    expect(regionConditions(conditions, 'region', en)).toBe(true);
  });

  test('is refused when it is empty or names a dimension twice', () => {
    expect(regionConditions(undefined, 'region', en)).toMatch(/add a condition/);
    expect(regionConditions([], undefined, en)).toMatch(/add a condition/);
    const twice = [
      {dimension: pursuit, from: 2},
      {dimension: pursuit, below: 4},
    ];
    expect(regionConditions(twice, 'region', en)).toMatch(/one condition/);
  });

  test('is not needed by a pattern that owns the most points', () => {
    expect(regionConditions(undefined, 'mostPoints', en)).toBe(true);
  });
});
