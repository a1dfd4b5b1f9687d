/**
 * A visitor's way through a test: plain data and pure transitions. A transition that does not
 * apply returns the very session it was given. Clock and seed come from the caller.
 */

import {answerBasis, isAnswerTo} from './answer.ts';
import type {QuizItem, RelationshipTest} from './model.ts';
import {shuffled} from './order.ts';
import type {Answer} from './result.ts';

/** What the visitor sees: the introduction, the items, what is still open, or the result. */
export type Phase = 'intro' | 'items' | 'review' | 'done';

/** An answer together with what it was an answer to. */
export interface GivenAnswer {
  readonly value: Answer;
  /** `answerBasis` of the item when it was answered. */
  readonly basis: string;
}

/** A visitor's session. */
export interface Session {
  /** Id of the test. */
  readonly test: string;
  /** Revision of the test's content. */
  readonly revision: string;
  /** What a shuffled order is drawn from. */
  readonly seed: string;
  /** Ids of all items, each once, in the order shown. */
  readonly order: readonly string[];
  readonly phase: Phase;
  /** Index in `order` of the item the visitor is at; its step is on show in the phase `items`. */
  readonly position: number;
  /** By item id, in the order first given. */
  readonly answers: ReadonlyMap<string, GivenAnswer>;
  /** When the visitor started, in milliseconds since 1970, or `null` before. */
  readonly startedAt: number | null;
  /** Time spent with the test in view, in milliseconds. */
  readonly activeMilliseconds: number;
  /** Active time of the last first answer, in milliseconds. */
  readonly answeredAt: number;
  /** Active milliseconds that each of the latest first answers took, oldest first. */
  readonly pace: readonly number[];
}

/** From one session to the next; the same one where it does not apply. */
export type Transition = (session: Session, test: RelationshipTest) => Session;

const PACE_LENGTH = 12;

/** A session at the introduction. The same test and seed give the same order everywhere. */
export function createSession(test: RelationshipTest, seed: string): Session {
  return {
    test: test.id,
    revision: test.revision,
    seed,
    order: initialOrder(test, seed),
    phase: 'intro',
    position: 0,
    answers: new Map(),
    startedAt: null,
    activeMilliseconds: 0,
    answeredAt: 0,
    pace: [],
  };
}

/** Ids of the test's items as a new session shows them. */
export function initialOrder(test: RelationshipTest, seed: string): readonly string[] {
  const ids = test.items.map((item) => item.id);
  return test.itemOrder === 'shuffled' ? shuffled(ids, seed) : ids;
}

/** From the introduction to the first item. `now` is in milliseconds since 1970. */
export function start(session: Session, now: number): Session {
  if (session.phase !== 'intro' || session.order.length === 0) return session;
  return {...session, phase: 'items', startedAt: now};
}

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

/** Ids of the items still open, in the order shown. */
export function unanswered(session: Session): readonly string[] {
  return session.order.filter((id) => !session.answers.has(id));
}

/** Ids of the items on the step the visitor is at. */
export function currentIds(session: Session, test: RelationshipTest): readonly string[] {
  const size = stepSize(test);
  const first = Math.floor(session.position / size) * size;
  return session.order.slice(first, first + size);
}

/** Items on one step, at least 1. */
export function stepSize(test: RelationshipTest): number {
  return Math.max(1, Math.floor(test.itemsPerStep));
}

/** The test's item of that id, or `null`. */
export function findItem(test: RelationshipTest, id: string): QuizItem | null {
  return test.items.find((item) => item.id === id) ?? null;
}
