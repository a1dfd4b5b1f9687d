import type {Answers} from './result.ts';
import type {Session} from './session.ts';

/** The raw answers, as `score` takes them. */
export function rawAnswers(session: Session): Answers {
  return Object.fromEntries(Array.from(session.answers, ([id, {value}]) => [id, value]));
}
