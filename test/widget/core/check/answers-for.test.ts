import {describe, expect, test} from 'vitest';
import {seedDocuments} from '../../../../demo/content/index.ts';
import {answersFor} from '../../../../widget/core/check/answers-for.ts';
import {documentsById, partsOf, type Documents} from '../../../../widget/core/check/parts.ts';
import {scorableTest} from '../../../../widget/core/check/scorable-test.ts';
import {score} from '../../../../widget/core/scoring/score.ts';
import {reference, smallTestWith, words} from './small-test.ts';

function scorable(documents: Documents, id = 'test') {
  const parts = partsOf(documents, id);
  if (!parts) throw new Error('The test is there.');
  return scorableTest(parts);
}

describe('answers for a pattern', () => {
  test.each([
    ['of the seed', scorable(documentsById(seedDocuments), 'test-pursuit-distance')],
    ['with weights', scorable(smallTestWith({'item-reach-1': {weight: 3}}))],
    [
      'with scales of different length',
      scorable(
        smallTestWith(
          {
            'item-reach-1': {responseScale: reference('long')},
            ...Object.fromEntries(
              ['calm', 'near', 'far', 'torn'].map((key) => [
                `pattern-${key}`,
                {
                  conditions: [
                    {
                      dimension: reference('dimension-reach'),
                      ...(key === 'calm' || key === 'far' ? {below: 70} : {from: 70}),
                    },
                    {
                      dimension: reference('dimension-retreat'),
                      ...(key === 'calm' || key === 'near' ? {below: 3} : {from: 3}),
                    },
                  ],
                },
              ]),
            ),
          },
          {_id: 'long', _type: 'responseScale', lo: 0, hi: 10},
        ),
      ),
    ],
  ])('are found for each pattern of a test %s', (_, whole) => {
    for (const pattern of whole.patterns) {
      expect(score(whole, answersFor(whole, pattern) ?? {}).pattern?.id).toBe(pattern.id);
    }
  });

  test('are none for a pattern that no answers reach', () => {
    const whole = scorable(
      smallTestWith({
        'pattern-torn': {conditions: [{dimension: reference('dimension-reach'), from: 9}]},
      }),
    );
    const torn = whole.patterns.find(({key}) => key === 'torn');
    expect(torn && answersFor(whole, torn)).toBeNull();
  });

  test('are found for each pattern of an outcome quiz', () => {
    const keys = ['oak', 'fern'];
    const whole = scorable(
      documentsById([
        {
          _id: 'test',
          _type: 'relationshipTest',
          items: ['a', 'b', 'c'].map(reference),
          patterns: keys.map(reference),
        },
        ...keys.map((key) => ({
          _id: key,
          _type: 'pattern',
          key,
          name: words(key),
          claim: 'mostPoints',
        })),
        ...['a', 'b', 'c'].map((id) => ({
          _id: id,
          _type: 'quizItem',
          kind: 'options',
          options: [
            {_key: 'x', points: [{pattern: reference('oak'), points: 3}]},
            {
              _key: 'y',
              points: [
                {pattern: reference('oak'), points: 1},
                {pattern: reference('fern'), points: 2},
              ],
            },
          ],
        })),
      ]),
    );
    for (const pattern of whole.patterns) {
      expect(score(whole, answersFor(whole, pattern) ?? {}).pattern?.id).toBe(pattern.id);
    }
  });
});
