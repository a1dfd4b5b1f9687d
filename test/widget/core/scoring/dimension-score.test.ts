import {describe, expect, it} from 'vitest';
import type {DimensionScore} from '../../../../widget/core/result.ts';
import {score} from '../../../../widget/core/scoring/score.ts';
import {dimension, likert, norm, relationshipTest, scale} from '../sample.ts';

const items = [likert('a'), likert('b', {keying: '-'}), likert('c'), likert('d'), likert('e')];

function pursuitOf(...args: Parameters<typeof score>): DimensionScore {
  const [first] = score(...args).dimensions;
  if (!first) throw new Error('The sample test has no dimension');
  return first;
}

describe('the score on a dimension', () => {
  it('is the mean of the keyed answers, with a blank left out', () => {
    const found = pursuitOf(relationshipTest({items}), {a: 5, b: 3, d: 4, e: 6});
    expect(found).toMatchObject({score: 5, answered: 4, shown: 5, norm: null});
    expect(found.percent).toBeCloseTo(100 * (4 / 6), 9);
  });

  it('is unknown, not zero, when one more is blank', () => {
    const found = pursuitOf(relationshipTest({items}), {a: 5, b: 3, e: 6});
    expect(found).toMatchObject({score: null, percent: null, answered: 3, shown: 5});
  });

  it('is unknown when nothing was answered, however low the minimum', () => {
    const found = pursuitOf(relationshipTest({items, minimumAnswered: 0}), {});
    expect(found).toMatchObject({score: null, percent: null, answered: 0});
  });

  it('counts an item that was not shown neither as answered nor as missing', () => {
    const shown = ['a', 'b', 'c'];
    const found = pursuitOf(relationshipTest({items}), {a: 5, b: 3, c: 5, d: 1}, {shown});
    expect(found).toMatchObject({score: 5, answered: 3, shown: 3});
  });

  it('weighs the answers', () => {
    const weighted = [likert('a', {weight: 3}), likert('b', {keying: '-', weight: 0.5})];
    const found = pursuitOf(relationshipTest({items: weighted}), {a: 7, b: 7});
    expect(found.score).toBeCloseTo((3 * 7 + 0.5 * 1) / 3.5, 9);
  });

  it('is a percent of the maximum when the response scales differ', () => {
    const mixed = [
      likert('a', {scale: scale(1, 5)}),
      likert('b', {keying: '-', weight: 2}),
      likert('c', {scale: scale(0, 10), weight: 0.5}),
    ];
    const found = pursuitOf(relationshipTest({items: mixed}), {a: 4, b: 2, c: 8});
    expect(found.score).toBeNull();
    expect(found.percent).toBeCloseTo(80.476_190_476, 9);
  });

  it('takes two scale documents with the same ends for one scale', () => {
    const twins = [likert('a'), likert('b', {scale: {...scale(1, 7), id: 'other'}})];
    expect(pursuitOf(relationshipTest({items: twins}), {a: 3, b: 4}).score).toBe(3.5);
  });

  it('reads an answer that the scale does not have as none', () => {
    for (const odd of [0, 8, 2.5, Number.NaN, Infinity, '5']) {
      const found = pursuitOf(relationshipTest({items}), {a: odd, b: 3, c: 3, d: 3, e: 3});
      expect(found.answered).toBe(4);
    }
  });

  it('is not misled by item ids that objects inherit', () => {
    const inherited = [likert('constructor'), likert('__proto__'), likert('toString')];
    const found = pursuitOf(relationshipTest({items: inherited}), {});
    expect(found).toMatchObject({answered: 0, shown: 3});
    const answers = Object.fromEntries(inherited.map(({id}) => [id, 6]));
    expect(pursuitOf(relationshipTest({items: inherited}), answers).score).toBe(6);
  });

  it('stands beside its norm with both bands', () => {
    const dimensions = [dimension('pursuit', {norm: norm()})];
    const found = pursuitOf(relationshipTest({items, dimensions}), {a: 5, b: 3, d: 4, e: 6});
    expect(found.norm?.z).toBeCloseTo(1.44, 9);
    expect(found.norm?.t).toBeCloseTo(64.4, 9);
    expect(found.norm?.percentile).toBeCloseTo(92.506_63, 5);
    expect(found.norm?.standardError).toBeCloseTo(0.395_284_7, 7);
    expect(found.norm?.observedBand[0]).toBeCloseTo(4.225_242, 6);
    expect(found.norm?.observedBand[1]).toBeCloseTo(5.774_758, 6);
    expect(found.norm?.trueScoreBand[0]).toBeCloseTo(4.085, 9);
    expect(found.norm?.trueScoreBand[1]).toBeCloseTo(5.555, 9);
  });

  it('has no place in a norm while it is unknown', () => {
    const dimensions = [dimension('pursuit', {norm: norm()})];
    expect(pursuitOf(relationshipTest({items, dimensions}), {a: 5}).norm).toBeNull();
  });

  it.each([
    ['no spread', {standardDeviation: 0}],
    ['a reliability above one', {reliability: 1.1}],
    ['a single person', {sampleSize: 1}],
    ['no source', {source: ' '}],
    ['no population', {population: ''}],
    ['no year', {year: Number.NaN}],
  ])('does not use a norm with %s', (_, broken) => {
    const dimensions = [dimension('pursuit', {norm: norm(broken)})];
    const answers = {a: 5, b: 3, c: 4, d: 4, e: 6};
    expect(pursuitOf(relationshipTest({items, dimensions}), answers).norm).toBeNull();
  });
});
