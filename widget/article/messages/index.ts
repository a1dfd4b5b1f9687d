import {messages as en} from './en.ts';
import type {ArticleMessages} from './messages.ts';

/** Languages of the words around an article, beside English. Each loads when needed. */
const languages: Readonly<Record<string, () => Promise<{readonly messages: ArticleMessages}>>> = {
  'zh-Hans': () => import('./zh-Hans.ts'),
};

export {en as english};

/** The words in the first language of the chain that there is; English if that fails. */
export async function loadArticleMessages(chain: readonly string[]): Promise<ArticleMessages> {
  const language = chain.find((tag) => tag === 'en' || Object.hasOwn(languages, tag));
  try {
    return (language && (await languages[language]?.())?.messages) || en;
  } catch (cause) {
    console.warn(`The words around the article in "${language}" did not load.`, cause);
    return en;
  }
}
