import {article as english} from './en.ts?article';
import {loadMessages, type Languages} from './load-messages.ts';
import type {ArticleMessages} from './messages.ts';

/** Languages of the words around an article. */
const languages: Languages<ArticleMessages> = {
  ar: async () => (await import('./ar.ts?article')).article,
  de: async () => (await import('./de.ts?article')).article,
  es: async () => (await import('./es.ts?article')).article,
  fr: async () => (await import('./fr.ts?article')).article,
  ja: async () => (await import('./ja.ts?article')).article,
  pt: async () => (await import('./pt.ts?article')).article,
  'zh-Hans': async () => (await import('./zh-Hans.ts?article')).article,
};

export {english};

/** Loads the words around an article. */
export function loadArticleMessages(chain: readonly string[]): Promise<ArticleMessages> {
  return loadMessages(chain, english, languages);
}
