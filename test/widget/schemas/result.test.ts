import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {comparePeople} from '../../../bin/score/score-people.ts';
import {SCORING_VERSION} from '../../../widget/core/result.ts';
import {score} from '../../../widget/core/scoring/score.ts';
import {
  attention,
  choice,
  dimension,
  likert,
  norm,
  quarters,
  relationshipTest,
  rival,
  scale,
} from '../core/sample.ts';
import type {Schema} from './validator.ts';
import {readSchema, violations} from './validator.ts';

const regions = relationshipTest({
  dimensions: [dimension('pursuit', {norm: norm()}), dimension('withdrawal', {norm: norm()})],
  items: [
    likert('a'),
    likert('b', {keying: '-', weight: 2}),
    likert('c', {dimension: 'withdrawal'}),
    attention('d'),
  ],
  patterns: quarters,
});

const mixed = relationshipTest({
  ...regions,
  items: [...regions.items, likert('e', {scale: scale(0, 10)})],
});

const quiz = relationshipTest({
  dimensions: [],
  items: [choice('a', {x: {one: 2}, y: {two: 1}}), choice('b', {x: {one: -1}, y: {two: 2}})],
  patterns: [rival('one'), rival('two')],
});

const anyAnswers = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  fc.oneof(fc.integer({min: 0, max: 7}), fc.constantFrom('x', 'y')),
);

const anyResult = fc
  .tuple(fc.constantFrom(regions, mixed, quiz), anyAnswers, fc.option(fc.nat()))
  .map(([taken, answers, milliseconds]) =>
    score(taken, answers, {milliseconds: milliseconds ?? undefined}),
  );

describe('the schema of a result', () => {
  test('allows whatever the core can come to', () => {
    fc.assert(
      fc.property(anyResult, (result) => {
        expect(violations('result', result)).toEqual([]);
        expect(violations('result', {respondent: 'R1', ...result})).toEqual([]);
      }),
      {numRuns: 500},
    );
  });

  test.each<[string, object]>([
    ['an unknown score as nothing', {dimensions: [{score: undefined}]}],
    ['another scoring version', {scoringVersion: 2}],
    ['a revision that is no fingerprint', {test: {id: 't', slug: 't', revision: '3'}}],
    ['a tie of one', {tied: [{id: 'a', key: 'a'}]}],
    ['a pattern without a key', {pattern: {id: 'a'}}],
    ['a negative count', {answered: -1}],
  ])('does not allow %s', (_, change) => {
    expect(violations('result', {...score(regions, {a: 5}), ...change})).not.toEqual([]);
  });

  test('describes each field that the core gives, and requires it', () => {
    const schema = readSchema('result');
    const defs = schema.$defs ?? {};
    const {dimensions, patterns, quality, ...result} = score(regions, {a: 7, b: 1, c: 2});
    const {respondent, ...described} = schema.properties ?? {};
    expect(respondent?.description).toContain('command');
    expectFields({...schema, properties: described}, {dimensions, patterns, quality, ...result});
    expectFields(schema.properties?.['test'], result.test);
    expectFields(defs['patternName'], result.pattern);
    expectFields(defs['dimensionScore'], dimensions[0]);
    expectFields(defs['normScore'], dimensions[0]?.norm);
    expectFields(defs['patternShare'], patterns[0]);
    expectFields(defs['qualityFlags'], quality);
  });

  test('is of the scoring version that the core has', () => {
    expect(readSchema('result').properties?.['scoringVersion']).toMatchObject({
      const: SCORING_VERSION,
    });
  });
});

describe('the schema of a comparison', () => {
  const compared = (answers: string) => comparePeople(regions, 'answers', answers);

  test('allows what the command prints', () => {
    const known = compared('[{"a": 7, "b": 1, "c": 2}, {"a": 2, "b": 6, "c": 7}]');
    expect(known.dyad?.firstToSecond).toBeGreaterThan(0);
    expect(violations('comparison', known)).toEqual([]);
    expect(violations('comparison', compared('[{}, {}]'))).toEqual([]);
  });

  test('does not allow half of it', () => {
    const {first, second} = compared('[{}, {}]');
    expect(violations('comparison', {first, second})).not.toEqual([]);
    expect(violations('comparison', {first, second: {}, dyad: null})).not.toEqual([]);
    expect(
      violations('comparison', {first, second, dyad: {firstToSecond: 2, secondToFirst: 0}}),
    ).not.toEqual([]);
  });

  test('describes each field that the command gives, and requires it', () => {
    const known = compared('[{"a": 7, "b": 1, "c": 2}, {"a": 2, "b": 6, "c": 7}]');
    const schema = readSchema('comparison');
    expectFields(schema, known);
    expectFields(schema.$defs?.['dyad'], known.dyad);
  });
});

/** The core leaves no field out, so one object has all fields of its type. */
function expectFields(schema: Schema | undefined, given: object | null | undefined): void {
  const fields = Object.keys(given ?? {}).toSorted();
  expect(fields).not.toEqual([]);
  expect(Object.keys(schema?.properties ?? {}).toSorted()).toEqual(fields);
  expect(schema?.required?.toSorted()).toEqual(fields);
}
