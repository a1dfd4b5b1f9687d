import type {Wire} from '../content/wire.ts';
import type {Article, Source} from './article.ts';
import {looseNumber, looseRecords, looseString} from './loose.ts';
import {readParts} from './read-parts.ts';
import {readPicture} from './read-picture.ts';
import type {Note} from './rich-text.ts';
import {safeAddress} from './safe-address.ts';

/**
 * Reads the answer to `articleQuery`. A title, a slug and a language are needed, and their
 * absence throws a `ContentFault`; any other part that cannot be shown is left out
 * and told to `note`.
 */
export function readArticle(wire: Wire, note: Note): Article {
  return {
    id: wire.get('_id').string(),
    slug: wire.get('slug').string(),
    title: looseString(wire.get('title').string()) || wire.get('slug').string(),
    language: wire.get('language').string(),
    excerpt: looseString(wire.get('excerpt').value),
    cover: readPicture(wire.get('cover').value),
    parts: readParts(wire.get('body').value, note),
    sources: looseRecords(wire.get('sources').value).flatMap(readSource),
    test: looseString(wire.get('test').value) || null,
  };
}

function readSource(source: Record<string, unknown>): Source[] {
  const title = looseString(source['title']);
  if (!title) return [];
  return [
    {
      title,
      authors: looseString(source['authors']),
      year: looseNumber(source['year']),
      url: safeAddress(source['url']),
    },
  ];
}
