import {looseNumber, looseRecords, looseString} from '../article/loose.ts';
import type {Ask} from '../content/ask.ts';
import {ContentFault} from '../content/content-fault.ts';
import type {RequestOptions} from '../content/transport.ts';
import {isRecord, Wire} from '../content/wire.ts';
import {readingMinutes} from './reading-time.ts';
import {searchWords} from './search-words.ts';
import {wikiQuery} from './wiki-query.ts';
import type {WikiCard, WikiPage, WikiPattern, WikiWish} from './wiki.ts';

/**
 * Loads the beginning of a list of articles in the first of the languages that has any; where
 * none has, in whatever language there is. Rejects with a `ContentFault`.
 */
export async function loadWiki(
  ask: Ask,
  {search, pattern, size}: WikiWish,
  languages: readonly string[],
  options?: RequestOptions,
): Promise<WikiPage> {
  const words = searchWords(search);
  const inLanguage = async (language: string): Promise<Record<string, unknown>> => {
    const params = {language, langs: languages, pattern, words, size};
    const answer = await ask({query: wikiQuery, params, inSnapshot: () => null}, options);
    if (isRecord(answer)) return answer;
    throw new ContentFault({kind: 'answer'});
  };
  const [first = ''] = languages;
  const answer = await inLanguage(first);
  const language = bestOf(answer['languages'], languages) ?? first;
  return readPage(language === first ? answer : await inLanguage(language), language, languages);
}

function bestOf(offered: unknown, wanted: readonly string[]): string | undefined {
  const languages: unknown[] = Array.isArray(offered) ? offered : [];
  const other = languages.find((language) => typeof language === 'string');
  return wanted.find((language) => languages.includes(language)) ?? other;
}

function readPage(
  answer: Record<string, unknown>,
  language: string,
  languages: readonly string[],
): WikiPage {
  const cards = looseRecords(answer['articles']).flatMap((article) => readCard(article, language));
  return {
    language,
    cards,
    count: Math.max(looseNumber(answer['count']) ?? 0, cards.length),
    patterns: looseRecords(answer['patterns']).flatMap((found) => readPattern(found, languages)),
  };
}

function readCard(article: Record<string, unknown>, language: string): WikiCard[] {
  const slug = looseString(article['slug']);
  const title = looseString(article['title']);
  if (!slug || !title) return [];
  return [
    {
      id: looseString(article['_id']),
      slug,
      title,
      excerpt: looseString(article['excerpt']),
      minutes: readingMinutes(looseNumber(article['characters']) ?? 0, language),
      test: looseString(article['test']) || null,
    },
  ];
}

function readPattern(
  pattern: Record<string, unknown>,
  languages: readonly string[],
): WikiPattern[] {
  const id = looseString(pattern['_id']);
  const names = looseRecords(pattern['name']);
  const name = looseString(new Wire(names, languages).textOrNull()?.value);
  return id && name ? [{id, name}] : [];
}
