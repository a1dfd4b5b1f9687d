import type {CheckWords} from '../words/check-words.ts';
import {isWritten, type Translation} from './translated.ts';
import type {Verdict} from './verdict.ts';

/** Every test shows a safety note: its own, or the one of the site settings. */
export function safetyNote(
  own: readonly Translation[] | undefined,
  fromSettings: readonly Translation[] | undefined,
  {safety}: CheckWords,
): Verdict {
  if (isWritten(own)) return true;
  if (own !== undefined && own.length > 0) return safety.emptyNote;
  return isWritten(fromSettings) ? true : safety.noNote;
}
