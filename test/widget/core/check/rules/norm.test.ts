import {describe, expect, test} from 'vitest';
import {completeNorm} from '../../../../../widget/core/check/rules/norm.ts';
import {checkWords} from '../../../../../widget/core/check/words/words-in.ts';

const en = checkWords('en');

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
    expect(completeNorm(undefined, en)).toBe(true);
    expect(completeNorm({}, en)).toBe(true);
  });

  test('passes when it is complete', () => {
    expect(completeNorm(norm, en)).toBe(true);
  });

  test('names everything that is missing', () => {
    const {source: _source, standardDeviation: _deviation, ...rest} = norm;
    expect(completeNorm(rest, en)).toMatch(/standard deviation, the source/);
    expect(completeNorm({...norm, source: ' '}, en)).toMatch(/the source/);
  });

  test('has numbers that a group can have', () => {
    expect(completeNorm({...norm, standardDeviation: 0}, en)).toMatch(/above 0/);
    expect(completeNorm({...norm, sampleSize: 1}, en)).toMatch(/two people/);
    expect(completeNorm({...norm, sampleSize: 20.5}, en)).toMatch(/two people/);
    expect(completeNorm({...norm, reliability: 1.2}, en)).toMatch(/between 0 and 1/);
  });
});
