import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {LikertItem, QuizItem} from '../../../../widget/core/model.ts';
import type {Answers} from '../../../../widget/core/result.ts';
import {SCORING_VERSION} from '../../../../widget/core/result.ts';
import {rangeOf} from '../../../../widget/core/scoring/range.ts';
import {score} from '../../../../widget/core/scoring/score.ts';
import {
  attention,
  choice,
  dimension,
  likert,
  quarters,
  relationshipTest,
  scale,
} from '../sample.ts';

/** Answered items: 1 to 12 of them on two dimensions, some reversed, some weighted. */
const answeredItems = fc
  .array(
    fc.record({
      dimension: fc.constantFrom('pursuit', 'withdrawal'),
      keying: fc.constantFrom('+', '-'),
      weight: fc.constantFrom(0.5, 1, 2, 3),
      answer: fc.option(fc.integer({min: 1, max: 7})),
    }),
    {minLength: 1, maxLength: 12},
  )
  .map((drawn) => ({
    items: drawn.map(({dimension: id, keying, weight}, index) =>
      likert(`i${index}`, {dimension: id, keying, weight}),
    ),
    answers: Object.fromEntries(
      drawn.flatMap(({answer}, index) => (answer === null ? [] : [[`i${index}`, answer]])),
    ),
  }));

const testOf = (items: readonly QuizItem[], minimumAnswered = 0.8) =>
  relationshipTest({
    items,
    minimumAnswered,
    dimensions: [dimension('pursuit'), dimension('withdrawal')],
    patterns: quarters,
  });

const scoresOf = (items: readonly LikertItem[], answers: Answers, minimum = 0) =>
  score(testOf(items, minimum), answers).dimensions.map((found) => found.score);

describe('a result', () => {
  it('is pinned to the test, its revision and the scoring version', () => {
    const result = score(relationshipTest(), {a: 4});
    expect(result.test).toEqual({id: 'test-sample', slug: 'sample', revision: '00000000000000a1'});
    expect(result.scoringVersion).toBe(SCORING_VERSION);
  });

  it('counts every kind of item among those answered and shown', () => {
    const items = [likert('a'), attention('b'), choice('c', {x: {}})];
    expect(score(testOf(items), {a: 1, c: 'x', gone: 3})).toMatchObject({answered: 2, shown: 3});
  });

  it('of nothing is unknown, not an error', () => {
    const result = score(relationshipTest({items: [], dimensions: [], patterns: []}), {});
    expect(result).toMatchObject({answered: 0, shown: 0, pattern: null, tied: []});
  });

  it('can be written down as JSON and read back alike', () => {
    fc.assert(
      fc.property(answeredItems, ({items, answers}) => {
        const result = score(testOf(items), answers);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
    );
  });
});

describe('scoring', () => {
  it('mirrors when every item and every answer is reversed about the middle', () => {
    fc.assert(
      fc.property(answeredItems, ({items, answers}) => {
        const turned = items.map(
          (item) => ({...item, keying: item.keying === '+' ? '-' : '+'}) as const,
        );
        const straight = scoresOf(items, answers);
        const mirrored = scoresOf(turned, answers);
        const restored = scoresOf(
          turned,
          Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, 8 - value])),
        );
        expect(toNine(mirrored)).toEqual(toNine(straight.map((value) => value && 8 - value)));
        expect(toNine(restored)).toEqual(toNine(straight));
      }),
    );
  });

  it('does not depend on the order of items or answers', () => {
    fc.assert(
      fc.property(answeredItems, ({items, answers}) => {
        const backwards = Object.fromEntries(Object.entries(answers).toReversed());
        const [one, two] = [scoresOf(items, answers), scoresOf(items.toReversed(), backwards)];
        expect(toNine(two)).toEqual(toNine(one));
      }),
    );
  });

  it('never changes a mean by an item that was not answered', () => {
    fc.assert(
      fc.property(answeredItems, fc.constantFrom('+', '-'), ({items, answers}, keying) => {
        const more = [...items, likert('blank', {keying, weight: 5})];
        expect(scoresOf(more, answers)).toEqual(scoresOf(items, answers));
      }),
    );
  });

  it('stays on the response scale', () => {
    fc.assert(
      fc.property(answeredItems, ({items, answers}) => {
        for (const {score: value, percent} of score(testOf(items), answers).dimensions) {
          expect((value ?? 1) >= 1 - 1e-9 && (value ?? 7) <= 7 + 1e-9).toBe(true);
          expect((percent ?? 0) >= -1e-9 && (percent ?? 100) <= 100 + 1e-9).toBe(true);
        }
      }),
    );
  });

  it('knows a score exactly when enough of the shown items are answered', () => {
    fc.assert(
      fc.property(answeredItems, ({items, answers}) => {
        for (const found of score(testOf(items), answers).dimensions) {
          const enough = found.answered > 0 && found.answered / found.shown >= 0.8;
          expect(found.score !== null).toBe(enough);
          expect(found.percent !== null).toBe(enough);
        }
      }),
    );
  });
});

describe('the range of a dimension', () => {
  it('is that of the response scale its items share', () => {
    expect(rangeOf(testOf([likert('a')]), 'pursuit')).toEqual({lo: 1, hi: 7, unit: 'scale'});
  });

  it('is percent where they differ, and where there are none', () => {
    const percent = {lo: 0, hi: 100, unit: 'percent'};
    const mixed = testOf([likert('a'), likert('b', {scale: scale(0, 7)})]);
    expect(rangeOf(mixed, 'pursuit')).toEqual(percent);
    expect(rangeOf(mixed, 'withdrawal')).toEqual(percent);
  });
});

/** Scores to the ninth decimal. */
function toNine(scores: readonly (number | null)[]): readonly (string | null)[] {
  return scores.map((value) => value?.toFixed(9) ?? null);
}
