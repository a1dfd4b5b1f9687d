import {describe, expect, it} from 'vitest';
import type {RelationshipTest} from '../../../../widget/core/model.ts';
import {score} from '../../../../widget/core/scoring/score.ts';
import {
  below,
  choice,
  dimension,
  from,
  likert,
  norm,
  quarters,
  region,
  relationshipTest,
  rival,
  scale,
} from '../sample.ts';

const twoDimensions = (given: Partial<RelationshipTest> = {}): RelationshipTest =>
  relationshipTest({
    dimensions: [dimension('pursuit'), dimension('withdrawal')],
    items: [likert('p'), likert('w', {dimension: 'withdrawal'})],
    patterns: quarters,
    ...given,
  });

describe('the pattern of a result', () => {
  it.each([
    [3, 3, 'grounded'],
    [4, 3, 'pursuing'],
    [3, 4, 'distancing'],
    [4, 4, 'torn'],
    [7, 7, 'torn'],
    [1, 1, 'grounded'],
  ])('pursuit %d and withdrawal %d is %s', (p, w, expected) => {
    const result = score(twoDimensions(), {p, w});
    expect(result.pattern).toEqual({id: expected, key: expected});
    expect(result.tied).toEqual([]);
    expect(result.nearBorder).toBe(false);
    expect(result.patterns.map(({probability}) => probability)).toEqual([null, null, null, null]);
  });

  it('stays open when a dimension is unknown', () => {
    expect(score(twoDimensions(), {p: 6}).pattern).toBeNull();
  });

  it('stays open when no region contains the point', () => {
    const patterns = [region('far', [from('pursuit', 6)])];
    expect(score(twoDimensions({patterns}), {p: 5, w: 5}).pattern).toBeNull();
  });

  it('does not need a dimension that no region asks for', () => {
    const patterns = [region('high', [from('pursuit', 4)]), region('low', [below('pursuit', 4)])];
    expect(score(twoDimensions({patterns}), {p: 5}).pattern?.key).toBe('high');
  });

  it('reports regions that overlap as a tie, in authored order', () => {
    const patterns = [region('b', [from('pursuit', 4)]), region('a', [from('pursuit', 3)])];
    const result = score(twoDimensions({patterns}), {p: 5, w: 5});
    expect(result.pattern?.key).toBe('b');
    expect(result.tied.map(({key}) => key)).toEqual(['b', 'a']);
  });

  it('has probabilities where every dimension has a norm, and says when it is near a border', () => {
    const dimensions = [
      dimension('pursuit', {norm: norm({standardDeviation: 1, reliability: 0.84})}),
      dimension('withdrawal', {norm: norm({standardDeviation: 1, reliability: 0.75})}),
    ];
    const items = [
      ...['p1', 'p2', 'p3', 'p4', 'p5'].map((id) => likert(id)),
      ...['w1', 'w2', 'w3', 'w4', 'w5'].map((id) => likert(id, {dimension: 'withdrawal'})),
    ];
    const pursuit = {p1: 5, p2: 5, p3: 5, p4: 4, p5: 4};
    const test = twoDimensions({dimensions, items});
    const sure = score(test, {...pursuit, w1: 3, w2: 3, w3: 3, w4: 4, w5: 4});
    const expected = [0.059_119_7, 0.825_810_6, 0.007_687_5, 0.107_382_2];
    sure.patterns.forEach(({probability}, index) =>
      expect(probability).toBeCloseTo(expected[index] ?? 0, 7),
    );
    expect(sure.pattern?.key).toBe('pursuing');
    expect(sure.nearBorder).toBe(false);
    const near = score(test, {...pursuit, w1: 4, w2: 4, w3: 3, w4: 4, w5: 4});
    expect(near.pattern?.key).toBe('pursuing');
    expect(near.nearBorder).toBe(true);
  });

  it('compares the percent of a dimension with mixed response scales', () => {
    const items = [likert('p'), likert('q', {scale: scale(0, 10)})];
    const patterns = [region('low', [below('pursuit', 50)]), region('high', [from('pursuit', 50)])];
    const test = relationshipTest({items, patterns});
    expect(score(test, {p: 4, q: 5}).pattern?.key).toBe('high');
    expect(score(test, {p: 4, q: 4}).pattern?.key).toBe('low');
  });
});

describe('an outcome quiz', () => {
  const quiz = relationshipTest({
    dimensions: [],
    patterns: [rival('storm'), rival('shell'), rival('bridge')],
    items: [
      choice('one', {x: {storm: 2}, y: {shell: 2, bridge: 1}}),
      choice('two', {x: {storm: 1}, y: {shell: 3}, z: {bridge: 2}}),
      choice('three', {x: {shell: 1}, y: {storm: 1, shell: 1}}),
    ],
  });

  it('adds the points up and shares them out', () => {
    const result = score(quiz, {one: 'y', two: 'z', three: 'x'});
    expect(result.patterns).toEqual([
      {
        pattern: 'storm',
        key: 'storm',
        probability: null,
        points: 0,
        shareOfTotal: 0,
        shareOfMaximum: 0,
      },
      {
        pattern: 'shell',
        key: 'shell',
        probability: null,
        points: 3,
        shareOfTotal: 0.5,
        shareOfMaximum: 0.5,
      },
      {
        pattern: 'bridge',
        key: 'bridge',
        probability: null,
        points: 3,
        shareOfTotal: 0.5,
        shareOfMaximum: 1,
      },
    ]);
    expect(result.tied.map(({key}) => key)).toEqual(['shell', 'bridge']);
    expect(result.pattern?.key).toBe('shell');
  });

  it('has one winner', () => {
    const result = score(quiz, {one: 'x', two: 'x', three: 'x'});
    expect(result.pattern).toEqual({id: 'storm', key: 'storm'});
    expect(result.tied).toEqual([]);
    expect(result.nearBorder).toBe(false);
  });

  it('sees a tie through the rounding of fractions', () => {
    const fractions = relationshipTest({
      patterns: [rival('storm'), rival('shell')],
      items: [choice('one', {x: {storm: 0.1, shell: 0.3}}), choice('two', {x: {storm: 0.2}})],
    });
    expect(score(fractions, {one: 'x', two: 'x'}).tied).toHaveLength(2);
  });

  it('has no winner when too few items are answered, or nobody got a point', () => {
    expect(score(quiz, {one: 'x', two: 'x'}).pattern).toBeNull();
    const pointless = relationshipTest({
      patterns: [rival('storm')],
      items: [choice('one', {x: {}})],
    });
    const result = score(pointless, {one: 'x'});
    expect(result).toMatchObject({pattern: null, tied: []});
    expect(result.patterns[0]).toMatchObject({
      points: 0,
      shareOfTotal: null,
      shareOfMaximum: null,
    });
  });

  it('does not take an option that is not offered', () => {
    expect(score(quiz, {one: 'nowhere', two: 3, three: 'x'}).answered).toBe(1);
  });
});

describe('the neighbours of a place', () => {
  const neighboursOf = (answers: Record<string, number>, given: Partial<RelationshipTest> = {}) =>
    score(twoDimensions(given), answers).neighbours.map(({key}) => key);
  const quartersOf = (weight: number): Partial<RelationshipTest> => ({
    items: [
      likert('p'),
      likert('q', {weight}),
      likert('w', {dimension: 'withdrawal'}),
      likert('v', {dimension: 'withdrawal', weight}),
    ],
  });

  it('are the regions that begin within half a point on a scale from 1 to 7', () => {
    expect(neighboursOf({p: 4, q: 5, w: 1, v: 1}, quartersOf(1))).toEqual(['grounded']);
    expect(neighboursOf({p: 4, q: 6, w: 1, v: 1}, quartersOf(1))).toEqual([]);
    expect(neighboursOf({p: 4, w: 2})).toEqual(['grounded']);
  });

  it('are all that meet in the middle, the nearest first, those as near in authored order', () => {
    expect(neighboursOf({p: 4, w: 4})).toEqual(['grounded', 'pursuing', 'distancing']);
    expect(neighboursOf({p: 4, q: 4, w: 3, v: 4}, quartersOf(2))).toEqual([
      'grounded',
      'distancing',
      'torn',
    ]);
  });

  it('are none while the place is not known, nor where the place lies in no region', () => {
    expect(neighboursOf({p: 4})).toEqual([]);
    const patterns = [region('far', [from('pursuit', 5.2)])];
    expect(neighboursOf({p: 5, w: 5}, {patterns})).toEqual([]);
  });

  it('are none among the points of an outcome quiz', () => {
    const items = [choice('a', {x: {one: 2}, y: {two: 1}})];
    const patterns = [rival('one'), rival('two')];
    expect(score(relationshipTest({items, patterns, dimensions: []}), {a: 'x'}).neighbours).toEqual(
      [],
    );
  });
});
