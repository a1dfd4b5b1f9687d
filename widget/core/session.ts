/**
 * A visitor's way through a test as plain data, and its beginning. The transitions that follow are
 * in `session-steps.ts`. Clock and seed come from the caller.
 */

import type {TestFace} from './face.ts';
import type {RelationshipTest} from './model.ts';
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

/** What the order of a session comes from. */
type Ordered = Pick<TestFace, 'id' | 'itemOrder' | 'items'>;

/** What the steps of a session come from. */
type Stepped = Pick<TestFace, 'itemsPerStep' | 'items'>;

/** A session at the introduction. The same test and seed give the same order everywhere. */
export function createSession(test: Ordered & {readonly revision: string}, seed: string): Session {
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
export function initialOrder(test: Ordered, seed: string): readonly string[] {
  const ids = test.items.map((item) => item.id);
  return test.itemOrder === 'shuffled' ? shuffled(ids, seed) : ids;
}

/** From the introduction to the first item. `now` is in milliseconds since 1970. */
export function start(session: Session, now: number): Session {
  if (session.phase !== 'intro' || session.order.length === 0) return session;
  return {...session, phase: 'items', startedAt: now};
}

/** The beginning of another session, with what is known of the test by now. */
export function beginWith(
  test: Ordered & {readonly revision: string},
  {seed, startedAt}: Session,
): Session {
  const session = createSession(test, seed);
  return startedAt === null ? session : start(session, startedAt);
}

/** Ids of the items on the step the visitor is at. */
export function currentIds(session: Session, test: Stepped): readonly string[] {
  const size = stepSize(test);
  const first = Math.floor(session.position / size) * size;
  return session.order.slice(first, first + size);
}

/** Items on one step, at least 1. */
export function stepSize(test: Stepped): number {
  return Math.max(1, Math.floor(test.itemsPerStep));
}

/** The test with so many items on a step: a number, or `all`; else as the editor chose. */
export function inStepsOf<Test extends Stepped>(test: Test, wish: string | null): Test {
  const size = wish === 'all' ? test.items.length : Number(wish);
  return size >= 1 ? {...test, itemsPerStep: Math.floor(size)} : test;
}

/** The test's item of that id, or `null`. */
export function findItem<Item extends {readonly id: string}>(
  test: {readonly items: readonly Item[]},
  id: string,
): Item | null {
  return test.items.find((item) => item.id === id) ?? null;
}
