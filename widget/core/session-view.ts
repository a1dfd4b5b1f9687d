/** What a view reads from a session. */

import type {QuizItem, RelationshipTest} from './model.ts';
import type {Answer, Answers} from './result.ts';
import {currentIds, findItem, stepSize, unanswered} from './session.ts';
import type {Session} from './session.ts';

/** How far the visitor is. */
export interface Progress {
  readonly answered: number;
  /** All items of the session. */
  readonly total: number;
}

const ANSWERS_FOR_AN_ESTIMATE = 4;

/** Answered items of all. */
export function progress(session: Session): Progress {
  return {answered: session.answers.size, total: session.order.length};
}

/** Steps of the whole test. */
export function stepCount(session: Session, test: RelationshipTest): number {
  return Math.ceil(session.order.length / stepSize(test));
}

/** The step the visitor is at, counted from 0. */
export function currentStep(session: Session, test: RelationshipTest): number {
  return Math.floor(session.position / stepSize(test));
}

/** The items on that step, in the order shown. */
export function currentItems(session: Session, test: RelationshipTest): readonly QuizItem[] {
  return itemsOf(test, currentIds(session, test));
}

/** The items still open, in the order shown. */
export function openItems(session: Session, test: RelationshipTest): readonly QuizItem[] {
  return itemsOf(test, unanswered(session));
}

/** The answer given to an item, or `null`. */
export function answerOf(session: Session, itemId: string): Answer | null {
  return session.answers.get(itemId)?.value ?? null;
}

/** The raw answers, as `score` takes them. */
export function rawAnswers(session: Session): Answers {
  return Object.fromEntries(Array.from(session.answers, ([id, {value}]) => [id, value]));
}

/**
 * Milliseconds that the open items will take at the visitor's median pace, or `null` before
 * the fourth answer.
 */
export function timeLeft(session: Session): number | null {
  if (session.pace.length < ANSWERS_FOR_AN_ESTIMATE) return null;
  return median(session.pace) * unanswered(session).length;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = Math.floor(sorted.length / 2);
  const [first = 0, second = first] = sorted.slice(Math.ceil(sorted.length / 2) - 1, upper + 1);
  return (first + second) / 2;
}

function itemsOf(test: RelationshipTest, ids: readonly string[]): readonly QuizItem[] {
  return ids.map((id) => findItem(test, id)).filter((item) => item !== null);
}
