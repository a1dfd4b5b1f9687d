/** A session as text for the browser's storage. `parse-session.ts` is the way back. */

import type {Session} from './session.ts';

/** Version of the text's form. */
export const SESSION_VERSION = 1;

/** The session as text. `now` is in milliseconds since 1970. */
export function serialiseSession(session: Session, now: number): string {
  return JSON.stringify({
    ...session,
    version: SESSION_VERSION,
    savedAt: now,
    answers: [...session.answers],
  });
}
