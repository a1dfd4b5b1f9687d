import {describe, expect, test} from 'vitest';
import {completeNorm} from '../../../../../widget/core/check/rules/norm.ts';

const norm = {
  mean: 3.8,
  standardDeviation: 1.1,
  sampleSize: 412,
  reliability: 0.88,
  population: 'Adults in a relationship',
  year: 2024,
  source: 'A journal',
};

describe('a comparison group', () => {
  test('may be left out, or left untouched', () => {
    expect(completeNorm(undefined)).toBe(true);
    expect(completeNorm({})).toBe(true);
  });

  test('passes when it is complete', () => {
    expect(completeNorm(norm)).toBe(true);
  });

  test('names everything that is missing', () => {
    const {source: _source, standardDeviation: _deviation, ...rest} = norm;
    expect(completeNorm(rest)).toMatch(/standard deviation, the source/);
    expect(completeNorm({...norm, source: ' '})).toMatch(/the source/);
  });

  test('has numbers that a group can have', () => {
    expect(completeNorm({...norm, standardDeviation: 0})).toMatch(/above 0/);
    expect(completeNorm({...norm, sampleSize: 1})).toMatch(/two people/);
    expect(completeNorm({...norm, sampleSize: 20.5})).toMatch(/two people/);
    expect(completeNorm({...norm, reliability: 1.2})).toMatch(/between 0 and 1/);
  });
});
