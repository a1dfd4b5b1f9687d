/** What is not yet said in a language that a test or an article is offered in. */

import {warning, type Finding, type Path} from './finding.ts';
import {
  languagesOf,
  nameOf,
  quoted,
  shortened,
  translatedIds,
  type Documents,
  type TestParts,
} from './parts.ts';
import {publishedId, stringIn, type StoredDocument} from './stored.ts';
import {translatedFields} from './translated-fields.ts';
import {isDraft, staleFields, type StaleField} from './translated-from.ts';
import type {CheckWords} from './words/check-words.ts';

/** A translated field that has words in some languages, and lacks others. */
export interface MissingWords {
  readonly document: StoredDocument;
  readonly path: Path;
  /** The words there are, in the first language. */
  readonly words: string;
  /** Languages that are offered, but not written. */
  readonly languages: readonly string[];
}

/** An article in one language beside its source. */
export interface ArticleVersion {
  readonly source: StoredDocument;
  readonly language: string;
  /** The version in that language, or `null` when there is none. */
  readonly version: StoredDocument | null;
  /** The source was changed after this version was. */
  readonly stale: boolean;
}

/** Documents that share a change are stored within this time of one another. */
const ONE_CHANGE = 60_000;

/** Every translated field of some documents that lacks one of the languages. */
export function missingWords(
  documents: readonly StoredDocument[],
  languages: readonly string[],
): readonly MissingWords[] {
  return documents.flatMap((document) =>
    translatedFields(document).flatMap(({path, written}) => {
      const lacking = languages.filter(
        (language) => !written.some((each) => each.language === language),
      );
      const [first] = written;
      return first && lacking.length > 0
        ? [{document, path, words: first.value, languages: lacking}]
        : [];
    }),
  );
}

/** A field that is older in some languages than in the source language. */
export interface StaleWords extends StaleField {
  readonly document: StoredDocument;
}

/**
 * Every translated field whose source was changed after it; what is in a draft is still being
 * written. The first language is the source.
 */
export function staleWords(
  documents: readonly StoredDocument[],
  [source, ...others]: readonly string[],
): readonly StaleWords[] {
  if (source === undefined) return [];
  return documents
    .filter((document) => !isDraft(document))
    .flatMap((document) =>
      staleFields(document, source).flatMap(({path, words, languages}) => {
        const offered = languages.filter((language) => others.includes(language));
        return offered.length > 0 ? [{document, path, words, languages: offered}] : [];
      }),
    );
}

/** The documents whose words belong to a test and to nothing else. */
export function withWords(parts: TestParts): readonly StoredDocument[] {
  const {test, items, dimensions, patterns, scales, reports} = parts;
  return [test, ...scales, ...dimensions, ...items, ...patterns, ...reports];
}

/** The versions of articles, one for each language beside that of the source. */
export function articleVersions(
  articles: readonly StoredDocument[],
  languages: readonly string[],
  all: Documents,
): readonly ArticleVersion[] {
  const groups = [...all.values()]
    .filter(({_type}) => _type === 'translation.metadata')
    .map((metadata) => translatedIds(metadata).map(publishedId));
  const seen = new Set<string>();
  return articles.flatMap((article) => {
    if (seen.has(article._id)) return [];
    const group = groups.find((ids) => ids.includes(article._id)) ?? [article._id];
    const versions = group.flatMap((id) => all.get(id) ?? []);
    for (const {_id} of versions) seen.add(_id);
    const inLanguage = (language: string) =>
      versions.find((version) => stringIn(version, 'language') === language);
    const source = languages.map(inLanguage).find((version) => version !== undefined) ?? article;
    return languages
      .filter((language) => language !== stringIn(source, 'language'))
      .map((language) => {
        const version = inLanguage(language) ?? null;
        return {source, language, version, stale: version !== null && isOlder(version, source)};
      });
  });
}

/** Warnings about texts and articles that a language lacks, or has in an older version. */
export function checkTranslations(
  parts: TestParts,
  {translations}: CheckWords,
): readonly Finding[] {
  const languages = languagesOf(parts.test);
  const worded = withWords(parts);
  const words = missingWords(worded, languages).map(
    ({document, path, words: said, languages: lacking}) =>
      warning({
        rule: 'missing-translation',
        message: translations.missing(quoted(shortened(said)), lacking),
        document: document._id,
        path,
        involves: [parts.test._id],
      }),
  );
  const articles = articleVersions(parts.articles, languages, parts.all).flatMap(
    ({source, language, version, stale}) => {
      if (version && !stale) return [];
      const message = version
        ? translations.staleVersion(nameOf(source), language)
        : translations.missingVersion(nameOf(source), language);
      const rule = version ? 'stale-translation' : 'missing-translation';
      return [warning({rule, message, document: (version ?? source)._id})];
    },
  );
  const stale = staleWords(worded, languages).map(
    ({document, path, words: said, languages: older}) =>
      warning({
        rule: 'stale-translation',
        message: translations.stale(quoted(shortened(said)), older),
        document: document._id,
        path,
        involves: [parts.test._id],
      }),
  );
  return [...words, ...stale, ...articles];
}

function isOlder(version: StoredDocument, source: StoredDocument): boolean {
  const [mine, theirs] = [version, source].map((each) =>
    Date.parse(stringIn(each, '_updatedAt') ?? ''),
  );
  return mine !== undefined && theirs !== undefined && theirs - mine > ONE_CHANGE;
}
