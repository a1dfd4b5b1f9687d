/** What the view of a step reads from a session. */

import type {ItemFace, TestFace} from './face.ts';
import type {Answer} from './result.ts';
import {currentIds, findItem, stepSize} from './session.ts';
import type {Session} from './session.ts';

/** How far the visitor is. */
export interface Progress {
  readonly answered: number;
  /** All items of the session. */
  readonly total: number;
}

/** Answered items of all. */
export function progress(session: Session): Progress {
  return {answered: session.answers.size, total: session.order.length};
}

/** The step the visitor is at, counted from 0. */
export function currentStep(session: Session, test: TestFace): number {
  return Math.floor(session.position / stepSize(test));
}

/** The items on that step, in the order shown. */
export function currentItems(session: Session, test: TestFace): readonly ItemFace[] {
  return itemsOf(test, currentIds(session, test));
}

/** The answer given to an item, or `null`. */
export function answerOf(session: Session, itemId: string): Answer | null {
  return session.answers.get(itemId)?.value ?? null;
}

/** The items of these ids, without those that the test no longer has. */
export function itemsOf<Item extends {readonly id: string}>(
  test: {readonly items: readonly Item[]},
  ids: readonly string[],
): readonly Item[] {
  return ids.map((id) => findItem(test, id)).filter((item) => item !== null);
}
