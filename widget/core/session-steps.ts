/**
 * What becomes of a session as the visitor answers and goes to and fro. A transition that does
 * not apply returns the very session it was given.
 */

import {answerBasis, isAnswerTo} from './answer.ts';
import type {RelationshipTest} from './model.ts';
import type {Answer} from './result.ts';
import {unanswered} from './session-open.ts';
import {createSession, currentIds, findItem, stepSize} from './session.ts';
import type {Session} from './session.ts';

const PACE_LENGTH = 12;

/** Adds time that the visitor spent with the items in view, in milliseconds. */
export function spend(session: Session, milliseconds: number): Session {
  if (session.phase !== 'items' && session.phase !== 'review') return session;
  const activeMilliseconds = session.activeMilliseconds + milliseconds;
  // A sum too large to grow, or to be a number, changes nothing.
  if (!(activeMilliseconds > session.activeMilliseconds && activeMilliseconds < Infinity)) {
    return session;
  }
  return {...session, activeMilliseconds};
}

/** Answers an item, or answers it anew. A value that the item does not offer changes nothing. */
export function answer(
  session: Session,
  test: RelationshipTest,
  itemId: string,
  value: Answer,
): Session {
  const item = findItem(test, itemId);
  if (session.phase !== 'items' || item === null || !session.order.includes(itemId)) return session;
  if (!isAnswerTo(item, value)) return session;
  const basis = answerBasis(item);
  const before = session.answers.get(itemId);
  if (before?.value === value && before.basis === basis) return session;
  const answers = new Map(session.answers).set(itemId, {value, basis});
  if (before !== undefined) return {...session, answers};
  const taken = session.activeMilliseconds - session.answeredAt;
  return {
    ...session,
    answers,
    answeredAt: session.activeMilliseconds,
    pace: [...session.pace, taken].slice(-PACE_LENGTH),
  };
}

/** Takes an answer back, which leaves the item skipped. Only where the test allows skipping. */
export function clearAnswer(session: Session, test: RelationshipTest, itemId: string): Session {
  if (session.phase !== 'items' || !test.allowSkip || !session.answers.has(itemId)) return session;
  const answers = new Map(session.answers);
  answers.delete(itemId);
  return {...session, answers};
}

/**
 * To the next step; after the last one to the end, or to the review while items are open.
 * Where skipping is not allowed, every item of the step has to be answered first.
 */
export function next(session: Session, test: RelationshipTest): Session {
  if (!canGoNext(session, test)) return session;
  const size = stepSize(test);
  const position = (Math.floor(session.position / size) + 1) * size;
  if (position < session.order.length) return {...session, position};
  return {...session, phase: unanswered(session).length === 0 ? 'done' : 'review'};
}

/** Whether `next` leads anywhere. */
export function canGoNext(session: Session, test: RelationshipTest): boolean {
  if (session.phase !== 'items') return false;
  return test.allowSkip || currentIds(session, test).every((id) => session.answers.has(id));
}

/** To the first open item of the step, where that has several. */
export function toOpenItem(session: Session, test: RelationshipTest): Session {
  const open = currentIds(session, test).find((id) => !session.answers.has(id));
  if (session.phase !== 'items' || stepSize(test) === 1 || !open) return session;
  return {...session, position: session.order.indexOf(open)};
}

/** To the step before, or from the review to the last item. */
export function back(session: Session, test: RelationshipTest): Session {
  if (session.phase === 'review') return {...session, phase: 'items'};
  const size = stepSize(test);
  const position = (Math.floor(session.position / size) - 1) * size;
  if (session.phase !== 'items' || position < 0) return session;
  return {...session, position};
}

/** From a result back to what is still open. */
export function reopen(session: Session): Session {
  return session.phase === 'done' ? {...session, phase: 'review'} : session;
}

/** Back to the introduction with no answers and a new seed. */
export function restart(session: Session, test: RelationshipTest, seed: string): Session {
  return session.phase === 'intro' ? session : createSession(test, seed);
}
