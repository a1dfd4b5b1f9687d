import {useSchema} from 'sanity';
import type {CheckWords} from '../../widget/core/check/words/check-words.ts';
import {checkWords} from '../../widget/core/check/words/words-in.ts';
import {interfaceLanguageIn} from '../languages.ts';

/** The sentences of the checks for a view: in the language of everything around it. */
export function useCheckWords(): CheckWords {
  return checkWords(interfaceLanguageIn(useSchema()));
}
