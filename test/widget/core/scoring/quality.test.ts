import {describe, expect, it} from 'vitest';
import {acquiescence, withoutAcquiescence} from '../../../../widget/core/scoring/acquiescence.ts';
import {dimensionScore} from '../../../../widget/core/scoring/dimension-score.ts';
import {answerSpread, isStraightLining, longestRun} from '../../../../widget/core/scoring/runs.ts';
import {score} from '../../../../widget/core/scoring/score.ts';
import {attention, choice, dimension, likert, relationshipTest, scale} from '../sample.ts';

const series = [2, 2, 2, 2, 6, 5, 5, 1, 7, 7, 7, 7, 7, 3];
const ids = (count: number): string[] => Array.from({length: count}, (_, index) => `i${index}`);
const answersOf = (values: readonly number[]): Record<string, number> =>
  Object.fromEntries(values.map((value, index) => [`i${index}`, value]));

describe('runs of equal answers', () => {
  it('counts the longest, and the spread of all', () => {
    expect(longestRun(series)).toBe(5);
    expect(answerSpread(series)).toBeCloseTo(2.377_781_8, 7);
  });

  it('is broken by a blank', () => {
    expect(longestRun([4, 4, null, 4])).toBe(2);
    expect(longestRun([null, null])).toBe(0);
    expect(longestRun([])).toBe(0);
  });

  it('has no spread below two answers', () => {
    expect(answerSpread([4, null])).toBeNull();
    expect(answerSpread([4, 4])).toBe(0);
  });

  it('is a straight line when all are alike or one run is longer than half', () => {
    expect(isStraightLining([4, 4, null, 4])).toBe(true);
    expect(isStraightLining([4, 4, 4, 1, 2])).toBe(true);
    expect(isStraightLining([4, 4, 1, 2])).toBe(false);
    expect(isStraightLining(series)).toBe(false);
    expect(isStraightLining([4])).toBe(false);
    expect(isStraightLining([])).toBe(false);
  });

  it('follows the order shown, on raw answers', () => {
    const items = [likert('i0'), likert('i1', {keying: '-'}), likert('i2'), likert('i3')];
    const answers = answersOf([7, 1, 7, 1]);
    const test = relationshipTest({items});
    expect(score(test, answers).quality.longestRun).toBe(1);
    const order = ['i0', 'i2', 'i1', 'i3'];
    expect(score(test, answers, {order}).quality.longestRun).toBe(2);
  });

  it('reports them with the score, which they never change', () => {
    const test = relationshipTest({items: ids(14).map((id) => likert(id))});
    const {quality, dimensions} = score(test, answersOf(series));
    expect(quality.longestRun).toBe(5);
    expect(quality.answerSpread).toBeCloseTo(2.377_781_8, 7);
    expect(quality.straightLining).toBe(false);
    const lined = score(test, answersOf(series.map(() => 6)), {milliseconds: 900});
    expect(lined.quality).toMatchObject({straightLining: true, speeding: true});
    expect(lined.dimensions[0]?.score).toBe(6);
    expect(dimensions[0]?.score).not.toBeNull();
  });

  it('leaves items with options out', () => {
    const items = [likert('i0'), choice('pick', {x: {}}), likert('i1')];
    const {quality} = score(relationshipTest({items}), {i0: 4, i1: 4, pick: 'x'});
    expect(quality).toMatchObject({longestRun: 2, answerSpread: 0});
  });
});

describe('speeding', () => {
  const test = relationshipTest({items: ids(4).map((id) => likert(id))});

  it('is under two seconds an answer', () => {
    const answers = answersOf([1, 2, 3, 4]);
    expect(score(test, answers, {milliseconds: 7999}).quality.speeding).toBe(true);
    expect(score(test, answers, {milliseconds: 8000}).quality.speeding).toBe(false);
  });

  it('does not hold skipped items against the visitor', () => {
    expect(score(test, {i0: 1}, {milliseconds: 4000}).quality.speeding).toBe(false);
  });

  it('is unknown without a time or an answer', () => {
    expect(score(test, answersOf([1, 2, 3, 4])).quality.speeding).toBeNull();
    expect(score(test, {}, {milliseconds: 10}).quality.speeding).toBeNull();
  });
});

describe('an attention check', () => {
  const test = relationshipTest({
    minimumAnswered: 1,
    items: [likert('a'), attention('check', {expected: 2}), attention('again', {expected: 6})],
  });

  it('flags what was answered otherwise, and neither scores nor discards', () => {
    const result = score(test, {a: 5, check: 3, again: 6});
    expect(result.quality.missedAttention).toEqual(['check']);
    expect(result.dimensions[0]?.score).toBe(5);
  });

  it('does not flag a blank', () => {
    expect(score(test, {a: 5, again: 6}).quality.missedAttention).toEqual([]);
  });
});

describe('acquiescence', () => {
  const items = [
    ...['a', 'b', 'c'].map((id) => likert(id)),
    ...['d', 'e', 'f'].map((id) => likert(id, {keying: '-'})),
  ];
  const answers = {a: 5, b: 6, c: 4, d: 5, e: 4, f: 3};

  it('is the lean of both kinds of items off the midpoint', () => {
    expect(acquiescence(items, answers)).toBe(0.5);
    expect(score(relationshipTest({items}), answers).quality.acquiescence).toBe(0.5);
  });

  it('is unknown with one kind of items, or with mixed response scales', () => {
    expect(acquiescence(items, {a: 5, b: 6})).toBeNull();
    const mixed = [likert('a'), likert('d', {keying: '-', scale: scale(1, 5)})];
    expect(acquiescence(mixed, {a: 5, d: 5})).toBeNull();
  });

  it('can be taken off, which leaves no lean', () => {
    const corrected = withoutAcquiescence(items, answers, 0.5);
    expect(corrected).toEqual({a: 4.5, b: 5.5, c: 3.5, d: 4.5, e: 3.5, f: 2.5});
    expect(acquiescence(items, corrected)).toBeCloseTo(0, 12);
  });

  it('cancels out in a balanced dimension and moves an unbalanced one', () => {
    const range = {lo: 1, hi: 7, unit: 'scale'} as const;
    const meanOf = (
      scored: typeof items,
      given: typeof answers | Record<string, string | number>,
    ) => dimensionScore(dimension('pursuit'), scored, given, range, 0.8).score;
    const corrected = withoutAcquiescence(items, answers, 0.5);
    expect(meanOf(items, corrected)).toBeCloseTo(meanOf(items, answers) ?? Number.NaN, 12);
    expect(meanOf(items.slice(0, 3), corrected)).toBe(4.5);
  });
});
