import type {CheckWords, InterfaceLanguage} from './check-words.ts';
import {en} from './en.ts';
import {zhHans} from './zh-Hans.ts';

const WORDS: Readonly<Record<InterfaceLanguage, CheckWords>> = {en, 'zh-Hans': zhHans};

/** The sentences of the checks in a language; the same object each time. */
export function checkWords(language: InterfaceLanguage): CheckWords {
  return WORDS[language];
}
