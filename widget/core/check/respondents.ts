/** People who answer in a known way, to see what the scoring makes of them. */

import type {QuizItem, RelationshipTest} from '../model.ts';
import {splitMix32} from '../order.ts';
import type {Answer, Answers} from '../result.ts';

/** Gives whole numbers below 2³², as `splitMix32` does. */
export type Draw = () => number;

/** A way of answering. */
export interface Manner {
  readonly id: 'lowest' | 'middle' | 'highest' | 'agreeing' | 'disagreeing' | 'random';
  readonly answer: (item: QuizItem, draw: Draw) => Answer;
}

/** Ways of answering that show what a scoring rests on. */
export const MANNERS: readonly Manner[] = [
  {id: 'lowest', answer: (item, draw) => keyedAnswer(item, 0, draw)},
  {id: 'middle', answer: (item, draw) => keyedAnswer(item, 0.5, draw)},
  {id: 'highest', answer: (item, draw) => keyedAnswer(item, 1, draw)},
  {id: 'agreeing', answer: (item, draw) => rawAnswer(item, 1, draw)},
  {id: 'disagreeing', answer: (item, draw) => rawAnswer(item, 0, draw)},
  {id: 'random', answer: (item, draw) => rawAnswer(item, unit(draw), draw)},
];

/** Somebody who answers every item in one manner. The same seed gives the same answers. */
export function respondentIn(test: RelationshipTest, {answer}: Manner, seed = 1): Answers {
  const draw = splitMix32(seed);
  return Object.fromEntries(test.items.map((item) => [item.id, answer(item, draw)]));
}

/** Answers an item by how far they lie from its lowest to its highest keyed point, 0 to 1. */
function keyedAnswer(item: QuizItem, share: number, draw: Draw): Answer {
  const turned = item.kind === 'likert' && item.keying === '-';
  return rawAnswer(item, turned ? 1 - share : share, draw);
}

function rawAnswer(item: QuizItem, share: number, draw: Draw): Answer {
  if (item.kind === 'attention') return item.expected;
  if (item.kind === 'options') return oneOf(item.options, draw)?.key ?? '';
  const {lo, hi} = item.scale;
  return Math.min(hi, lo + Math.floor(share * (hi - lo + 1)));
}

/**
 * Somebody with leanings: on each dimension a place between its ends, all places as likely, and
 * answers that scatter around it by a sixth of the scale, by the sum of three uniform draws. A
 * choice of an outcome quiz is drawn evenly. Nobody knows how real visitors spread: this shows what
 * the scoring can tell apart, not how often a pattern is met.
 */
export function leaningRespondent(test: RelationshipTest, draw: Draw): Answers {
  const leanings = new Map(test.dimensions.map(({id}) => [id, unit(draw)]));
  return Object.fromEntries(
    test.items.map((item) => {
      if (item.kind !== 'likert') return [item.id, rawAnswer(item, 0, draw)];
      const around = leanings.get(item.dimension) ?? 0.5;
      const scatter = (unit(draw) + unit(draw) + unit(draw) - 1.5) / 3;
      const share = Math.min(1, Math.max(0, around + scatter));
      const {lo, hi} = item.scale;
      const keyed = Math.round(lo + share * (hi - lo));
      return [item.id, item.keying === '-' ? lo + hi - keyed : keyed];
    }),
  );
}

function oneOf<T>(members: readonly T[], draw: Draw): T | undefined {
  return members[Math.floor(unit(draw) * members.length)];
}

/** From 0 up to, and without, 1. */
function unit(draw: Draw): number {
  return draw() / 2 ** 32;
}
