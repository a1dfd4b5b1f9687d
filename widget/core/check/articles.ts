import {error, warning, type Finding, type Path} from './finding.ts';
import {nameOf, type Documents} from './parts.ts';
import {articleSlug} from './rules/article-slug.ts';
import {checkLinks} from './safety.ts';
import {
  field,
  isRecord,
  listIn,
  referenceIn,
  stepTo,
  stringIn,
  type StoredDocument,
} from './stored.ts';
import type {CheckWords} from './words/check-words.ts';

/** What an article needs so that everybody can find, read and use it. */
export function checkArticle(
  article: StoredDocument,
  all: Documents,
  words: CheckWords,
): readonly Finding[] {
  const name = nameOf(article);
  const body = listIn(article, 'body');
  const whole = field(article, 'body') !== undefined;
  const hasWords = body.some((part) => stringIn(part, '_type') === 'wordsToCopy');
  return [
    ...checkAddress(article, all, words),
    ...checkLinks(article, words),
    ...pictures(article).map((path) =>
      warning({
        rule: 'alternative-text',
        message: words.articles.noAlternativeText(name),
        document: article._id,
        path,
      }),
    ),
    ...(hasWords || !whole
      ? []
      : [
          warning({
            rule: 'no-words-to-copy',
            message: words.articles.noWordsToCopy(name),
            document: article._id,
            path: ['body'],
          }),
        ]),
  ];
}

function checkAddress(
  article: StoredDocument,
  all: Documents,
  words: CheckWords,
): readonly Finding[] {
  const slug = stringIn(field(article, 'slug'), 'current');
  const language = stringIn(article, 'language');
  const at = {document: article._id, path: ['slug']};
  const verdict = articleSlug(slug, words);
  if (verdict !== true) {
    return [error({...at, rule: 'slug', message: words.about(nameOf(article), verdict)})];
  }
  const twin = [...all.values()].find(
    (other) =>
      other._type === 'article' &&
      other._id !== article._id &&
      stringIn(field(other, 'slug'), 'current') === slug &&
      stringIn(other, 'language') === language,
  );
  if (!twin) return [];
  const message = words.articles.sameSlug(nameOf(article), nameOf(twin), language);
  return [error({...at, rule: 'repeated-slug', message, involves: [twin._id]})];
}

/** Where an image without alternative text stands: the cover, or in the body. */
function pictures(article: StoredDocument): readonly Path[] {
  const cover = field(article, 'cover');
  return [
    ...(isBare(cover) ? [['cover', 'alt']] : []),
    ...listIn(article, 'body').flatMap((part, index) =>
      stringIn(part, '_type') === 'image' && isBare(part)
        ? [['body', stepTo(part, index), 'alt']]
        : [],
    ),
  ];
}

function isBare(image: unknown): boolean {
  const asset = isRecord(image) ? referenceIn(image, 'asset') : undefined;
  return asset !== undefined && stringIn(image, 'alt') === undefined;
}
