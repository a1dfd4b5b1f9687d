import type {Verdict} from './verdict.ts';

const SHORT_NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** A short name is stable and safe in links and code: lower-case letters, digits, single hyphens. */
export function shortName(name: string | undefined): Verdict {
  if (name === undefined || name === '') return 'Give a short name, such as “pursuit”.';
  if (SHORT_NAME.test(name)) return true;
  return 'Use lower-case letters a–z, digits and single hyphens, beginning with a letter.';
}
