import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isAnswerTo} from '../../../widget/core/answer.ts';
import {checkAnswers, describeProblem} from '../../../widget/core/check-answers.ts';
import {attention, choice, likert, relationshipTest} from './sample.ts';
import {checkWords} from '../../../widget/core/check/words/words-in.ts';

const en = checkWords('en');

const test = relationshipTest({
  items: [likert('a'), likert('b'), attention('check'), choice('c', {x: {}, y: {}})],
});

describe('answers by item id', () => {
  it('are read as they are, and a blank is left out', () => {
    const given = {a: 5, b: null, c: 'y'};
    expect(checkAnswers(test, given, en.answers)).toEqual({
      ok: true,
      respondent: {name: null, answers: {a: 5, c: 'y'}, sitting: {}},
    });
  });

  it('may come with what is known of the person and the sitting', () => {
    const given = {
      respondent: 'R1',
      answers: {a: 5},
      shown: ['a', 'check'],
      order: ['check', 'a'],
      milliseconds: 9000,
    };
    expect(checkAnswers(test, given, en.answers)).toEqual({
      ok: true,
      respondent: {
        name: 'R1',
        answers: {a: 5},
        sitting: {shown: ['a', 'check'], order: ['check', 'a'], milliseconds: 9000},
      },
    });
  });

  it.each([
    [{a: 8}, 'a: found 8, expected a whole number from 1 to 7, or nothing when skipped'],
    [{a: 2.5}, 'a: found 2.5, expected a whole number from 1 to 7, or nothing when skipped'],
    [{a: '5'}, 'a: found "5", expected a whole number from 1 to 7, or nothing when skipped'],
    [
      {check: true},
      'check: found true, expected a whole number from 1 to 7, or nothing when skipped',
    ],
    [{c: 'z'}, 'c: found "z", expected one of the options "x", "y", or nothing when skipped'],
    [{d: 1}, 'd: found 1, expected nothing, as the test has no item of this id'],
    [[5, 3], 'found [5,3], expected an object of answers by item id'],
    [null, 'found null, expected an object of answers by item id'],
    [{answers: [5]}, 'answers: found [5], expected an object of answers by item id'],
    [{answers: {}, respondent: 7}, 'respondent: found 7, expected a text'],
    [
      {answers: {}, milliseconds: -1},
      'milliseconds: found -1, expected a number of milliseconds, 0 or more',
    ],
    [
      {answers: {}, order: ['a', 'a', 'b', 'c']},
      'order: found ["a","a","b","c"], expected a list of ids of items of this test, each once',
    ],
    [
      {answers: {}, order: ['c', 'b', 'a']},
      'order: found ["c","b","a"], expected every item shown, and "check" is not in it',
    ],
    [
      {answers: {}, shown: ['a'], order: ['a', 'b']},
      'order: found ["a","b"], expected items shown only, and "b" is not shown',
    ],
    [
      {answers: {b: 3}, shown: ['a']},
      'b: found 3, expected nothing, as the item is not among those shown',
    ],
    [
      {answers: {}, minutes: 3},
      'minutes: found 3, expected no other fields than respondent, answers, order, shown, milliseconds',
    ],
  ])('%j: %s', (given, sentence) => {
    const checked = checkAnswers(test, given, en.answers);
    expect(
      checked.ok ? [] : checked.problems.map((problem) => describeProblem(problem, en.answers)),
    ).toEqual([sentence]);
  });

  it('are told of every problem at once, each with its place', () => {
    const checked = checkAnswers(test, {a: 0, b: 9, z: 1}, en.answers);
    expect(checked.ok ? [] : checked.problems.map(({at}) => at)).toEqual(['a', 'b', 'z']);
    expect(
      checked.ok
        ? []
        : checked.problems
            .slice(0, 1)
            .map((problem) => describeProblem(problem, en.answers, 'line 3')),
    ).toEqual(['line 3, a: found 0, expected a whole number from 1 to 7, or nothing when skipped']);
  });

  it('are quoted in short', () => {
    const checked = checkAnswers(test, {a: 'x'.repeat(500)}, en.answers);
    expect(checked.ok ? 0 : checked.problems[0]?.found.length).toBeLessThan(70);
  });

  it('do not take the names of inherited properties for items', () => {
    const hostile: unknown = JSON.parse('{"__proto__": 5, "constructor": 5}');
    expect(checkAnswers(test, hostile, en.answers)).toMatchObject({ok: false, problems: [{}, {}]});
  });

  it('are either all fit for their items or refused, whatever is handed in', () => {
    const ids = fc.constantFrom('a', 'b', 'check', 'c', 'd', 'answers', 'shown', 'order');
    const values = fc.oneof(fc.integer({min: -1, max: 9}), fc.jsonValue({maxDepth: 2}));
    fc.assert(
      fc.property(fc.oneof(fc.dictionary(ids, values), fc.jsonValue()), (given) => {
        const checked = checkAnswers(test, given, en.answers);
        if (!checked.ok) return checked.problems.length > 0;
        return Object.entries(checked.respondent.answers).every(([id, answer]) =>
          test.items.some((item) => item.id === id && isAnswerTo(item, answer)),
        );
      }),
    );
  });
});
