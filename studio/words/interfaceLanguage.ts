import type {InterfaceLanguage} from '../../widget/core/check/words/check-words.ts';

export type {InterfaceLanguage};

/**
 * The language of the plugin's words for a locale of the Studio: Chinese, in whichever of its
 * scripts, is read in simplified characters; everybody else reads English.
 */
export function interfaceLanguageOf(locale: string): InterfaceLanguage {
  return /^zh\b/i.test(locale) ? 'zh-Hans' : 'en';
}
