import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {checkTest} from '../../../../widget/core/check/check.ts';
import type {StoredDocument} from '../../../../widget/core/check/stored.ts';
import {scorableTest} from '../../../../widget/core/check/scorable-test.ts';
import {documentsById, partsOf} from '../../../../widget/core/check/parts.ts';
import {score} from '../../../../widget/core/scoring/score.ts';
import {reference, words} from './small-test.ts';
import {checkWords} from '../../../../widget/core/check/words/words-in.ts';

const en = checkWords('en');

const KEYS = ['oak', 'fern', 'moss'];

/** An outcome quiz whose choices give the points told: by item, by choice, by pattern. */
function quiz(points: readonly (readonly (readonly number[])[])[]): readonly StoredDocument[] {
  return [
    {
      _id: 'test',
      _type: 'relationshipTest',
      title: words('Which plant?'),
      intro: words('Short.'),
      slug: {current: 'plant'},
      languages: ['en'],
      items: points.map((_, index) => reference(`item-${index}`)),
      patterns: KEYS.map((key) => reference(key)),
      safetyNote: words('Fear is no pattern.'),
      helpLines: [{url: 'https://example.org'}],
    },
    ...KEYS.map((key) => ({
      _id: key,
      _type: 'pattern',
      key,
      name: words(key),
      claim: 'mostPoints',
    })),
    ...points.map((choices, index) => ({
      _id: `item-${index}`,
      _type: 'quizItem',
      kind: 'options',
      wording: words('Sun or shade?'),
      options: choices.map((each, choice) => ({
        _key: String(choice),
        label: words('Sun'),
        points: each.map((value, pattern) => ({
          pattern: reference(KEYS[pattern] ?? ''),
          points: value,
        })),
      })),
    })),
  ];
}

const faults = (points: Parameters<typeof quiz>[0]) =>
  checkTest(documentsById(quiz(points)), 'test', en)
    .filter(({severity}) => severity === 'error')
    .map(({rule, document}) => `${rule} ${document}`);

describe('an outcome quiz', () => {
  test('lets every pattern win', () => {
    expect(
      faults([
        [
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 1],
        ],
      ]),
    ).toEqual([]);
  });

  test('has an error where an item gives nothing to anybody', () => {
    expect(
      faults([
        [
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 1],
        ],
        [
          [0, 0, 0],
          [0, 0, 0],
        ],
      ]),
    ).toEqual(['item-options item-1']);
  });

  test('has an error where a pattern gets no points, or never the most', () => {
    expect(
      faults([
        [
          [1, 0, 0],
          [0, 1, 0],
        ],
      ]),
    ).toEqual(['unreachable-pattern moss']);
    expect(
      faults([
        [
          [3, 0, 2],
          [0, 3, 2],
        ],
      ]),
    ).toEqual(['unreachable-pattern moss']);
  });

  test('has a finding for a pattern exactly when no answers lead to it', () => {
    const point = fc.integer({min: 0, max: 3});
    const choice = fc.tuple(point, point, point);
    const item = fc.array(choice, {minLength: 2, maxLength: 3});
    fc.assert(
      fc.property(fc.array(item, {minLength: 1, maxLength: 3}), (points) => {
        const parts = partsOf(documentsById(quiz(points)), 'test');
        if (!parts) throw new Error('The quiz is there.');
        const whole = scorableTest(parts);
        const reached = new Set(
          everyAnswer(points.map(({length}) => length)).map((choices) => {
            const answers = Object.fromEntries(
              choices.map((chosen, index) => [`item-${index}`, String(chosen)]),
            );
            return score(whole, answers).pattern?.id;
          }),
        );
        const unreachable = faults(points).filter((fault) => fault.startsWith('unreachable'));
        expect(unreachable).toEqual(
          KEYS.filter((key) => !reached.has(key)).map((key) => `unreachable-pattern ${key}`),
        );
      }),
      {numRuns: 60},
    );
  });
});

function everyAnswer(sizes: readonly number[]): readonly (readonly number[])[] {
  return sizes.reduce<readonly (readonly number[])[]>(
    (rows, size) =>
      rows.flatMap((row) => Array.from({length: size}, (_, choice) => [...row, choice])),
    [[]],
  );
}
