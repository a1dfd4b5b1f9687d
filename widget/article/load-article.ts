import type {Ask} from '../content/ask.ts';
import {ContentFault} from '../content/content-fault.ts';
import type {RequestOptions} from '../content/transport.ts';
import {isRecord, Wire} from '../content/wire.ts';
import {articleQuery} from './article-query.ts';
import type {Article} from './article.ts';
import {readArticle} from './read-article.ts';

/** Loads an article in the best of the languages wanted. Rejects with a `ContentFault`. */
export async function loadArticle(
  ask: Ask,
  slug: string,
  languages: readonly string[],
  options?: RequestOptions,
): Promise<Article> {
  const answer = await ask(
    {query: articleQuery, params: {slug, langs: languages}, inSnapshot: () => null},
    options,
  );
  if (!isRecord(answer)) throw new ContentFault({kind: 'article', slug});
  return readArticle(new Wire(answer, languages), (part) =>
    console.warn(`<relationship-article> left out ${part} in the article "${slug}".`),
  );
}
