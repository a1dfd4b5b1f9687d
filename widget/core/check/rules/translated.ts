import type {CheckWords} from '../words/check-words.ts';
import type {Verdict} from './verdict.ts';

/** One language of a translated field, as the Studio stores it. */
export interface Translation {
  readonly language?: string;
  readonly value?: string;
}

/** Whether any language of a translated field has words in it. */
export function isWritten(translations: readonly Translation[] | undefined): boolean {
  return (translations ?? []).some((translation) => hasWords(translation.value));
}

/** A required translated field has words in at least one language, and each language once. */
export function writtenOnce(
  translations: readonly Translation[] | undefined,
  words: CheckWords,
): Verdict {
  if (!isWritten(translations)) return words.translations.none;
  const languages = (translations ?? []).map((translation) => translation.language);
  const repeated = languages.find((language, index) => languages.indexOf(language) !== index);
  return repeated === undefined ? true : words.translations.repeated(repeated);
}

function hasWords(value: string | undefined): boolean {
  return value !== undefined && value.trim() !== '';
}
