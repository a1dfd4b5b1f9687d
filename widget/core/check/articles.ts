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

/** What an article needs so that everybody can find, read and use it. */
export function checkArticle(article: StoredDocument, all: Documents): readonly Finding[] {
  const name = nameOf(article);
  const body = listIn(article, 'body');
  const whole = field(article, 'body') !== undefined;
  const words = body.some((part) => stringIn(part, '_type') === 'wordsToCopy');
  return [
    ...checkAddress(article, all),
    ...checkLinks(article),
    ...pictures(article).map((path) =>
      warning({
        rule: 'alternative-text',
        message: `A picture in ${name} has no alternative text: describe it in a sentence.`,
        document: article._id,
        path,
      }),
    ),
    ...(words || !whole
      ? []
      : [
          warning({
            rule: 'no-words-to-copy',
            message: `${name} has no words to copy: give readers a sentence they can use tonight.`,
            document: article._id,
            path: ['body'],
          }),
        ]),
  ];
}

function checkAddress(article: StoredDocument, all: Documents): readonly Finding[] {
  const slug = stringIn(field(article, 'slug'), 'current');
  const language = stringIn(article, 'language');
  const at = {document: article._id, path: ['slug']};
  const verdict = articleSlug(slug);
  if (verdict !== true) {
    return [error({...at, rule: 'slug', message: `${nameOf(article)}: ${verdict}`})];
  }
  const twin = [...all.values()].find(
    (other) =>
      other._type === 'article' &&
      other._id !== article._id &&
      stringIn(field(other, 'slug'), 'current') === slug &&
      stringIn(other, 'language') === language,
  );
  if (!twin) return [];
  const message = `${nameOf(article)} and ${nameOf(twin)} have the same address in ${language}: change one.`;
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
