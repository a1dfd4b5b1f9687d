import {useCurrentLocale} from 'sanity';
import type {CheckWords} from '../../widget/core/check/words/check-words.ts';
import {checkWords} from '../../widget/core/check/words/words-in.ts';
import {interfaceLanguageOf} from '../words/interfaceLanguage.ts';

/** The sentences of the checks in the language that the Studio is shown in. */
export function useCheckWords(): CheckWords {
  return checkWords(interfaceLanguageOf(useCurrentLocale().id));
}
