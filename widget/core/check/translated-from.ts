/**
 * What each translation was made from. A document keeps, for each of its translated fields and
 * languages, a hash of the source words at the time when the translation was last seen to: so it
 * is known, in an export as well, that the source was changed since and the translation was not.
 */

import {fnv1a32} from '../hash.ts';
import {pathText, type Path} from './finding.ts';
import {listIn, stringIn, type StoredDocument, type Written} from './stored.ts';
import {translatedFields} from './translated-fields.ts';

/** The field that keeps it: lines such as `wording zh-Hans 1f0x2k`. */
export const TRANSLATED_FROM = 'translatedFrom';

/** A translated field, and languages in which it is older than its source. */
export interface StaleField {
  readonly path: Path;
  /** The source words. */
  readonly words: string;
  readonly languages: readonly string[];
}

/**
 * What a draft keeps when it is published. A translation that was written or changed since the
 * last time counts as made from the source words as they are now; any other stays what it was.
 */
export function translatedFrom(
  draft: StoredDocument,
  published: StoredDocument | null,
  source: string,
): readonly string[] {
  const before = new Map(
    (published ? translatedFields(published) : []).map(({path, written}) => [
      pathText(path),
      written,
    ]),
  );
  const [mine, theirs] = [kept(draft), kept(published)];
  return translatedFields(draft).flatMap(({path, written}) => {
    const words = wordsIn(written, source);
    if (words === undefined) return [];
    return written
      .filter(({language}) => language !== source)
      .map(({language, value}) => {
        const place = `${pathText(path)} ${language}`;
        const old = before.get(pathText(path)) ?? [];
        const [own, other] = [mine.get(place), theirs.get(place)];
        const seenTo = wordsIn(old, language) !== value;
        const confirmed = own === other ? undefined : own;
        const stays = confirmed ?? other ?? hashOf(wordsIn(old, source) ?? words);
        return `${place} ${seenTo ? hashOf(words) : stays}`;
      });
  });
}

/** What a document keeps, with one translation found to be right as it is. */
export function confirmed(
  document: StoredDocument,
  path: Path,
  language: string,
  source: string,
): readonly string[] {
  const field = translatedFields(document).find((each) => pathText(each.path) === pathText(path));
  const words = wordsIn(field?.written ?? [], source);
  const lines = new Map(kept(document));
  if (words !== undefined) lines.set(`${pathText(path)} ${language}`, hashOf(words));
  return [...lines].map(([place, hash]) => `${place} ${hash}`);
}

/** Fields whose source was changed after a translation was last seen to. */
export function staleFields(document: StoredDocument, source: string): readonly StaleField[] {
  const hashes = kept(document);
  return translatedFields(document).flatMap(({path, written}) => {
    const words = wordsIn(written, source);
    if (words === undefined) return [];
    const languages = written
      .map(({language}) => language)
      .filter((language) => {
        const hash = hashes.get(`${pathText(path)} ${language}`);
        return language !== source && hash !== undefined && hash !== hashOf(words);
      });
    return languages.length > 0 ? [{path, words, languages}] : [];
  });
}

/** Hashes by field and language. */
function kept(document: StoredDocument | null): ReadonlyMap<string, string> {
  return new Map(
    listIn(document, TRANSLATED_FROM).flatMap((line): [string, string][] => {
      const end = typeof line === 'string' ? line.lastIndexOf(' ') : -1;
      return typeof line === 'string' && end > 0 ? [[line.slice(0, end), line.slice(end + 1)]] : [];
    }),
  );
}

function wordsIn(written: readonly Written[], language: string): string | undefined {
  return written.find((each) => each.language === language)?.value;
}

function hashOf(words: string): string {
  return fnv1a32(words.trim()).toString(36);
}

/** Whether a document is a draft, which keeps what its translations are made from only once published. */
export function isDraft(document: StoredDocument): boolean {
  return (stringIn(document, '_originalId') ?? document._id).startsWith('drafts.');
}
