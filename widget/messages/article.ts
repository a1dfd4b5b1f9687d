import {article as english} from './en.ts?article';
import {loadMessages, type Languages} from './load-messages.ts';
import type {ArticleMessages} from './messages.ts';

/** Languages of the words around an article. */
const languages: Languages<ArticleMessages> = {
  'zh-Hans': async () => (await import('./zh-Hans.ts?article')).article,
};

export {english};

/** Loads the words around an article. */
export function loadArticleMessages(chain: readonly string[]): Promise<ArticleMessages> {
  return loadMessages(chain, english, languages);
}
