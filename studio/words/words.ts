import type {Schema} from 'sanity';
import {interfaceLanguageIn} from '../languages.ts';
import {en, type StudioWords} from './en.ts';
import type {InterfaceLanguage} from './interfaceLanguage.ts';
import {zhHans} from './zh-Hans.ts';

const WORDS: Readonly<Record<InterfaceLanguage, StudioWords>> = {en, 'zh-Hans': zhHans};

/** The plugin's words in a language. */
export function wordsIn(language: InterfaceLanguage): StudioWords {
  return WORDS[language];
}

/** The plugin's words in the language that the Studio's schema was built in. */
export function wordsOf(schema: Schema): StudioWords {
  return wordsIn(interfaceLanguageIn(schema));
}
