/** What is still open in a session, and how long it will take. */

import type {QuizItem, RelationshipTest} from './model.ts';
import {itemsOf} from './session-view.ts';
import type {Session} from './session.ts';

const ANSWERS_FOR_AN_ESTIMATE = 4;

/** Ids of the items still open, in the order shown. */
export function unanswered(session: Session): readonly string[] {
  return session.order.filter((id) => !session.answers.has(id));
}

/** The items still open, in the order shown. */
export function openItems(session: Session, test: RelationshipTest): readonly QuizItem[] {
  return itemsOf(test, unanswered(session));
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
