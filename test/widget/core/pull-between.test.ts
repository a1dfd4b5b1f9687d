import {describe, expect, it} from 'vitest';
import type {Standing} from '../../../widget/core/pull-between.ts';
import {measuresPull, pullBetween} from '../../../widget/core/pull-between.ts';
import {dimension, likert, relationshipTest, scale} from './sample.ts';

const couplesTest = relationshipTest({
  dimensions: [dimension('d1', {key: 'pursuit'}), dimension('d2', {key: 'withdrawal'})],
  items: [likert('a', {dimension: 'd1'}), likert('b', {dimension: 'd2'})],
});

const at = (pursuit: number | null, withdrawal: number | null): readonly Standing[] => [
  {key: 'withdrawal', score: withdrawal},
  {key: 'pursuit', score: pursuit},
];

describe('the pull between two people', () => {
  it('is found by the keys of the dimensions and the range of their items', () => {
    const pull = pullBetween(couplesTest, at(5.2, 2), at(3, 4.9));
    expect(pull?.firstToSecond).toBeCloseTo(0.346_410_161_5, 9);
    expect(pull?.secondToFirst).toBe(0);
  });

  it('takes the middle of percents where the items share no scale', () => {
    const mixed = relationshipTest({
      ...couplesTest,
      items: [...couplesTest.items, likert('c', {dimension: 'd1', scale: scale(1, 5)})],
    });
    expect(pullBetween(mixed, at(100, 1), at(0, 7))).toEqual({firstToSecond: 1, secondToFirst: 0});
  });

  it('is not known while a score is not', () => {
    expect(pullBetween(couplesTest, at(5, 2), at(null, 4))).toBeNull();
    expect(pullBetween(couplesTest, at(5, 2), [])).toBeNull();
  });

  it('is not known of a score that the scale does not have', () => {
    expect(pullBetween(couplesTest, at(99_999, 2), at(3, 5))).toBeNull();
    expect(pullBetween(couplesTest, at(5, 2), at(3, 0.9))).toBeNull();
    expect(pullBetween(couplesTest, at(7, 1), at(1, 7))?.firstToSecond).toBe(1);
  });

  it('is not measured by every test', () => {
    const other = relationshipTest({dimensions: [dimension('pursuit')]});
    expect(measuresPull(other)).toBe(false);
    expect(pullBetween(other, at(5, 2), at(3, 5))).toBeNull();
    expect(measuresPull(couplesTest)).toBe(true);
  });
});
