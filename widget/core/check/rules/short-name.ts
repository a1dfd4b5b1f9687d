import type {CheckWords} from '../words/check-words.ts';
import type {Verdict} from './verdict.ts';

const SHORT_NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** A short name is stable and safe in links and code: lower-case letters, digits, single hyphens. */
export function shortName(name: string | undefined, words: CheckWords): Verdict {
  if (name === undefined || name === '') return words.shortName.none;
  return SHORT_NAME.test(name) ? true : words.shortName.form;
}
