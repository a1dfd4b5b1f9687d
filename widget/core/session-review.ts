/** The ways from what is still open to an item, and on to the result. As pure as the others. */

import type {RelationshipTest} from './model.ts';
import {unanswered} from './session-open.ts';
import {stepSize} from './session.ts';
import type {Session} from './session.ts';

/**
 * To the step of an item, from the items or the review. Where skipping is not allowed, no
 * further than the step of the first open item.
 */
export function goTo(session: Session, test: RelationshipTest, itemId: string): Session {
  const position = session.order.indexOf(itemId);
  if (position < 0 || (session.phase !== 'items' && session.phase !== 'review')) return session;
  if (session.phase === 'items' && position === session.position) return session;
  if (!test.allowSkip) {
    const size = stepSize(test);
    const open = session.order.findIndex((id) => !session.answers.has(id));
    if (open >= 0 && Math.floor(position / size) > Math.floor(open / size)) return session;
  }
  return {...session, phase: 'items', position};
}

/** From the items to the list of those still open. */
export function review(session: Session): Session {
  return session.phase === 'items' ? {...session, phase: 'review'} : session;
}

/** To the result, once every item is answered, or earlier where the test allows skipping. */
export function finish(session: Session, test: RelationshipTest): Session {
  return canFinish(session, test) ? {...session, phase: 'done'} : session;
}

/** Whether `finish` leads to the result. */
export function canFinish(session: Session, test: RelationshipTest): boolean {
  if (session.phase !== 'items' && session.phase !== 'review') return false;
  return test.allowSkip || unanswered(session).length === 0;
}
