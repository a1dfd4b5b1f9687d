import {isWritten, type Translation} from './translated.ts';
import type {Verdict} from './verdict.ts';

/** Every test shows a safety note: its own, or the one of the site settings. */
export function safetyNote(
  own: readonly Translation[] | undefined,
  fromSettings: readonly Translation[] | undefined,
): Verdict {
  if (isWritten(own)) return true;
  if (own !== undefined && own.length > 0) {
    return 'Write the note, or remove the empty language to use the note of Site settings.';
  }
  if (isWritten(fromSettings)) return true;
  return 'Write a safety note here, or one for every test in Site settings. It is always shown.';
}
