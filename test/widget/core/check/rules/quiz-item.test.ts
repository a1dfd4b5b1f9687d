import {describe, expect, test} from 'vitest';
import {
  itemDimension,
  itemExpectedAnswer,
  itemKeying,
  itemKind,
  itemOptions,
  itemWeight,
} from '../../../../../widget/core/check/rules/quiz-item.ts';

describe('an item', () => {
  test('is answered on a scale unless it says otherwise', () => {
    expect(itemKind(undefined)).toBe('likert');
    expect(itemKind('something else')).toBe('likert');
    expect(itemKind('options')).toBe('options');
    expect(itemKind('attention')).toBe('attention');
  });

  test('on a scale needs a dimension', () => {
    expect(itemDimension(undefined, 'likert')).toMatch(/dimension/);
    expect(itemDimension({}, 'likert')).toMatch(/dimension/);
    expect(itemDimension({_ref: 'dimension-pursuit'}, 'likert')).toBe(true);
    expect(itemDimension(undefined, 'options')).toBe(true);
    expect(itemDimension(undefined, 'attention')).toBe(true);
  });

  test('on a scale needs a direction', () => {
    expect(itemKeying('+', 'likert')).toBe(true);
    expect(itemKeying('-', 'likert')).toBe(true);
    expect(itemKeying(undefined, 'likert')).toMatch(/raises or lowers/);
    expect(itemKeying('−', 'likert')).toMatch(/raises or lowers/);
    expect(itemKeying(undefined, 'attention')).toBe(true);
  });

  test('weighs more than nothing', () => {
    expect(itemWeight(undefined)).toBe(true);
    expect(itemWeight(0.5)).toBe(true);
    for (const weight of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(itemWeight(weight)).toMatch(/above 0/);
    }
  });

  test('with choices offers two or more, and gives points somewhere', () => {
    const silent = {points: []};
    const telling = {points: [{points: 2}]};
    expect(itemOptions([telling, silent], 'options')).toBe(true);
    expect(itemOptions([telling], 'options')).toMatch(/two choices/);
    expect(itemOptions(undefined, 'options')).toMatch(/two choices/);
    expect(itemOptions([silent, {points: [{points: 0}, {}]}, {}], 'options')).toMatch(/points/);
    expect(itemOptions(undefined, 'likert')).toBe(true);
  });

  test('that checks attention says which whole number it expects', () => {
    expect(itemExpectedAnswer(2, 'attention')).toBe(true);
    expect(itemExpectedAnswer(undefined, 'attention')).toMatch(/whole number/);
    expect(itemExpectedAnswer(2.5, 'attention')).toMatch(/whole number/);
    expect(itemExpectedAnswer(undefined, 'likert')).toBe(true);
  });
});
