import type {RelationshipTest} from '../core/model.ts';
import {parseSession} from '../core/parse-session.ts';
import {resume} from '../core/session-resume.ts';
import type {Session} from '../core/session.ts';
import type {SessionKeeper} from './session-keeper.ts';

export {joined} from '../core/session-resume.ts';

/** How long a session can be gone on with, in milliseconds. */
const MAX_AGE = 30 * 24 * 60 * 60 * 1000;

/** The session brought up to date with its test, as its content is now. */
export function broughtUpToDate(session: Session, test: RelationshipTest): Session {
  return resume(session, test).session;
}

/**
 * The session that was started last, up to date and with an answer in it, or `null`. Outdated
 * and broken ones are removed.
 */
export function latestSession(keeper: SessionKeeper, test: RelationshipTest): Session | null {
  const sessions = keeper.keys().flatMap((key) => {
    const session = readSession(keeper.read(key), test);
    if (!session) keeper.forget(key);
    return session ?? [];
  });
  const latest = sessions.toSorted((a, b) => (b.startedAt ?? 0) - (a.startedAt ?? 0))[0];
  return latest?.answers.size ? latest : null;
}

/** The session that a text holds, up to date; `null` when it holds none. */
export function readSession(text: string | null, test: RelationshipTest): Session | null {
  const session = parseSession(text ?? '', Date.now(), MAX_AGE);
  return session && broughtUpToDate(session, test);
}
