import type {Language} from './editions.ts';
import {isRecord} from './record.ts';

/** An article as a card shows it. */
export interface ArticleCard {
  readonly slug: string;
  readonly title: string;
  readonly excerpt: string;
}

/** What an invitation to the test says about it. */
export interface TestCard {
  /** How many items it has. */
  readonly items: number;
  /** The wording of its first item, if it is there in the language. */
  readonly first: string | null;
}

/** What the blog's own pages read from the store, anew for each request. */
export interface Library {
  /** Published articles in a language. Throws LibraryError if the store does not answer. */
  articles(language: Language): Promise<readonly ArticleCard[]>;
  /** A published test, or null if there is none. Throws LibraryError likewise. */
  test(slug: string, language: Language): Promise<TestCard | null>;
  /** The answer to any query, unread. Throws LibraryError likewise. */
  ask(query: string, params: Readonly<Record<string, unknown>>): Promise<unknown>;
}

/** The store did not answer, or with something else than was asked for. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';
}

const articlesQuery = `*[_type == "article" && language == $language && defined(slug.current)]
  | order(publishedAt asc) {"slug": slug.current, title, excerpt}`;

const testQuery = `*[_type == "relationshipTest" && slug.current == $slug][0]{
  "items": count(items),
  "first": items[0]->wording[language == $language][0].value
}`;

/** Reads a lake, or a hosted Content Lake, over its public HTTP query. */
export function createLibrary({
  lakeUrl,
  dataset,
  fetch,
}: {
  readonly lakeUrl: string;
  readonly dataset: string;
  readonly fetch: (url: URL) => Promise<Response>;
}): Library {
  return {
    async articles(language) {
      const result = await query(articlesQuery, {language});
      return Array.isArray(result) ? result.filter(isArticleCard) : [];
    },
    async test(slug, language) {
      const result = await query(testQuery, {slug, language});
      return isTestCard(result) ? result : null;
    },
    ask: query,
  };

  async function query(groq: string, params: Readonly<Record<string, unknown>>): Promise<unknown> {
    const url = new URL(`/v2025-02-19/data/query/${dataset}`, lakeUrl);
    url.searchParams.set('query', groq);
    url.searchParams.set('perspective', 'published');
    for (const [name, value] of Object.entries(params)) {
      url.searchParams.set(`$${name}`, JSON.stringify(value));
    }
    const body = await answer(url);
    if (isRecord(body) && 'result' in body) return body['result'];
    throw new LibraryError(`The store at ${lakeUrl} answered a query without a result.`);
  }

  async function answer(url: URL): Promise<unknown> {
    try {
      const response = await fetch(url);
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      return await response.json();
    } catch (cause) {
      throw new LibraryError(`The store at ${lakeUrl} did not answer: is it running?`, {cause});
    }
  }
}

function isArticleCard(value: unknown): value is ArticleCard {
  return (
    isRecord(value) &&
    typeof value['slug'] === 'string' &&
    typeof value['title'] === 'string' &&
    typeof value['excerpt'] === 'string'
  );
}

function isTestCard(value: unknown): value is TestCard {
  return (
    isRecord(value) &&
    typeof value['items'] === 'number' &&
    (value['first'] === null || typeof value['first'] === 'string')
  );
}
