import {answerBasis, isAnswerTo} from './answer.ts';
import type {RelationshipTest} from './model.ts';
import {createSession, findItem, initialOrder} from './session.ts';
import type {GivenAnswer, Session} from './session.ts';

/** A stored session brought up to date with its test. */
export interface Resumed {
  readonly session: Session;
  /** Answers that still count. */
  readonly kept: number;
  /** Answers that fell away because their item was edited or removed. */
  readonly dropped: number;
}

/**
 * Reconciles a stored session with the test as it is now. Answers to unchanged items stay and
 * keep their order; new items come at the end, so that none is put behind the visitor's back.
 * A finished session is opened again when an answer fell away or an item was added.
 */
export function resume(stored: Session, test: RelationshipTest): Resumed {
  if (stored.test !== test.id || stored.phase === 'intro' || test.items.length === 0) {
    return {session: createSession(test, stored.seed), kept: 0, dropped: stored.answers.size};
  }
  const answers = validAnswers(stored, test);
  const fresh = initialOrder(test, stored.seed);
  const old = stored.order.filter((id) => fresh.includes(id));
  const added = fresh.filter((id) => !stored.order.includes(id));
  const order = [...old, ...added];
  const kept = answers.size;
  const dropped = stored.answers.size - kept;
  if (dropped === 0 && added.length === 0 && old.length === stored.order.length) {
    const session =
      stored.revision === test.revision ? stored : {...stored, revision: test.revision};
    return {session, kept, dropped};
  }
  const session = {...stored, revision: test.revision, order, answers};
  return {
    session: {...session, ...whereabouts(stored, session, added.length + dropped)},
    kept,
    dropped,
  };
}

/**
 * A session with the answers that the same session was given elsewhere, such as in another tab;
 * where both have one, the other's counts. A result that is on show stays what it was made of.
 */
export function joined(session: Session, other: Session): Session {
  if (session.seed !== other.seed || session.test !== other.test) return session;
  if (session.phase !== 'items' && session.phase !== 'review') return session;
  const isNew = ([id, {value}]: [string, GivenAnswer]) => session.answers.get(id)?.value !== value;
  const news = [...other.answers].filter(isNew);
  return news.length === 0
    ? session
    : {...session, answers: new Map([...session.answers, ...news])};
}

function validAnswers(stored: Session, test: RelationshipTest): Map<string, GivenAnswer> {
  const answers = new Map<string, GivenAnswer>();
  for (const [id, given] of stored.answers) {
    const item = findItem(test, id);
    if (item && answerBasis(item) === given.basis && isAnswerTo(item, given.value)) {
      answers.set(id, given);
    }
  }
  return answers;
}

/** The item the visitor was at or the next one left; the first open one if work was added. */
function whereabouts(
  stored: Session,
  now: Session,
  changes: number,
): Pick<Session, 'phase' | 'position'> {
  const firstOpen = now.order.findIndex((id) => !now.answers.has(id));
  if (stored.phase === 'done' && changes > 0) {
    return firstOpen < 0
      ? {phase: 'review', position: now.order.length - 1}
      : {phase: 'items', position: firstOpen};
  }
  const ahead = stored.order.slice(stored.position).find((id) => now.order.includes(id));
  const position = ahead === undefined ? now.order.length - 1 : now.order.indexOf(ahead);
  return {phase: stored.phase, position};
}
