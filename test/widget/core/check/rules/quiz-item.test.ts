import {describe, expect, test} from 'vitest';
import {
  itemDimension,
  itemExpectedAnswer,
  itemKeying,
  itemKind,
  itemOptions,
  itemWeight,
} from '../../../../../widget/core/check/rules/quiz-item.ts';
import {checkWords} from '../../../../../widget/core/check/words/words-in.ts';

const en = checkWords('en');

describe('an item', () => {
  test('is answered on a scale unless it says otherwise', () => {
    expect(itemKind(undefined)).toBe('likert');
    expect(itemKind('something else')).toBe('likert');
    expect(itemKind('options')).toBe('options');
    expect(itemKind('attention')).toBe('attention');
  });

  test('on a scale needs a dimension', () => {
    expect(itemDimension(undefined, 'likert', en)).toMatch(/dimension/);
    expect(itemDimension({}, 'likert', en)).toMatch(/dimension/);
    expect(itemDimension({_ref: 'dimension-pursuit'}, 'likert', en)).toBe(true);
    expect(itemDimension(undefined, 'options', en)).toBe(true);
    expect(itemDimension(undefined, 'attention', en)).toBe(true);
  });

  test('on a scale needs a direction', () => {
    expect(itemKeying('+', 'likert', en)).toBe(true);
    expect(itemKeying('-', 'likert', en)).toBe(true);
    expect(itemKeying(undefined, 'likert', en)).toMatch(/raises or lowers/);
    expect(itemKeying('−', 'likert', en)).toMatch(/raises or lowers/);
    expect(itemKeying(undefined, 'attention', en)).toBe(true);
  });

  test('weighs more than nothing', () => {
    expect(itemWeight(undefined, en)).toBe(true);
    expect(itemWeight(0.5, en)).toBe(true);
    for (const weight of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(itemWeight(weight, en)).toMatch(/above 0/);
    }
  });

  test('with choices offers two or more, and gives points somewhere', () => {
    const silent = {points: []};
    const telling = {points: [{points: 2}]};
    expect(itemOptions([telling, silent], 'options', en)).toBe(true);
    expect(itemOptions([telling], 'options', en)).toMatch(/two choices/);
    expect(itemOptions(undefined, 'options', en)).toMatch(/two choices/);
    expect(itemOptions([silent, {points: [{points: 0}, {}]}, {}], 'options', en)).toMatch(/points/);
    expect(itemOptions(undefined, 'likert', en)).toBe(true);
  });

  test('that checks attention says which whole number it expects', () => {
    expect(itemExpectedAnswer(2, 'attention', en)).toBe(true);
    expect(itemExpectedAnswer(undefined, 'attention', en)).toMatch(/whole number/);
    expect(itemExpectedAnswer(2.5, 'attention', en)).toMatch(/whole number/);
    expect(itemExpectedAnswer(undefined, 'likert', en)).toBe(true);
  });
});
