import {describe, expect, it} from 'vitest';
import {answerBasis, answerTo, isAnswerTo} from '../../../widget/core/answer.ts';
import {attention, choice, likert, scale} from './sample.ts';

describe('an answer', () => {
  it('is a point of the response scale, or one of the options', () => {
    const points = [0, 1, 7, 8, 1.5, '1', null].map((value) => isAnswerTo(likert('a'), value));
    expect(points).toEqual([false, true, true, false, false, false, false]);
    expect(isAnswerTo(attention('a'), 7)).toBe(true);
    const item = choice('a', {x: {}});
    expect(['x', 'y', 'constructor', 0].map((value) => isAnswerTo(item, value))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('is none where only the prototype has one', () => {
    expect(answerTo({}, 'constructor')).toBeNull();
    expect(answerTo({a: 0}, 'a')).toBe(0);
  });

  it('belongs to the revision of its item and to the ends of its scale', () => {
    const basis = answerBasis(likert('a'));
    expect(answerBasis(likert('a', {revision: 'r2'}))).not.toBe(basis);
    expect(answerBasis(likert('a', {scale: scale(1, 5)}))).not.toBe(basis);
    expect(answerBasis(likert('a', {scale: {...scale(1, 7), id: 'renamed'}}))).toBe(basis);
    expect(answerBasis(choice('a', {}))).toBe('r1');
  });
});
