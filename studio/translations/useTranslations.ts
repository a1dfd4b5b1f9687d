import {useCallback, useEffect, useState} from 'react';
import {useContentReader, type ContentReader} from '../contentReader.ts';
import {pathText, type Path} from '../../widget/core/check/finding.ts';
import {documentsById, languagesOf, partsOf, titleOf} from '../../widget/core/check/parts.ts';
import {
  isStoredDocument,
  publishedId,
  type StoredDocument,
} from '../../widget/core/check/stored.ts';
import {TRANSLATED_FROM, translatedFrom} from '../../widget/core/check/translated-from.ts';
import {
  articleVersions,
  missingWords,
  staleWords,
  withWords,
  type ArticleVersion,
} from '../../widget/core/check/translations.ts';

/** Everything with words that is translated field by field, and articles without their text. */
const translatedContent = `*[!(_id in path("versions.**")) && (_type == "relationshipTest"
  || _type == "quizItem" || _type == "dimension" || _type == "responseScale" || _type == "pattern"
  || _type == "actionReport" || _type == "siteSettings" || _type == "translation.metadata")]
  + *[!(_id in path("versions.**")) && _type == "article"]{_id, _type, _updatedAt, title, language}`;

/** A text that some languages lack, or have in an older version. */
export interface TextGap {
  readonly document: StoredDocument;
  readonly path: Path;
  readonly words: string;
  readonly missing: readonly string[];
  readonly stale: readonly string[];
}

/** What is missing in the texts of one test. */
export interface TestGaps {
  readonly id: string;
  readonly title: string;
  readonly gaps: readonly TextGap[];
}

/** What some languages lack. */
export interface ContentGaps {
  readonly tests: readonly TestGaps[];
  /** Of the texts that hold everywhere. */
  readonly settings: readonly TextGap[];
  readonly articles: readonly ArticleVersion[];
}

/** What is written, and what is not, in each language. */
export type Translations =
  | {readonly kind: 'loading'}
  | {readonly kind: 'failed'; readonly reason: string}
  | (ContentGaps & {readonly kind: 'ready'});

/** Looks at all tests and articles, drafts first, in the languages of the Studio; and looks again. */
export function useTranslations(languages: readonly string[]): readonly [Translations, () => void] {
  const content = useContentReader('raw');
  const [state, setState] = useState<Translations>({kind: 'loading'});
  const look = useCallback(() => lookAt(content, languages), [content, languages]);
  useEffect(() => {
    let gone = false;
    void look().then((found) => {
      if (!gone) setState(found);
    });
    return () => {
      gone = true;
    };
  }, [look]);
  return [state, useCallback(() => void look().then(setState), [look])];
}

async function lookAt(content: ContentReader, languages: readonly string[]): Promise<Translations> {
  try {
    const found = await content.fetch(translatedContent);
    const documents = Array.isArray(found) ? found.filter(isStoredDocument) : [];
    return {kind: 'ready', ...gapsIn(asDrafted(documents, languages[0]), languages)};
  } catch (error) {
    return {kind: 'failed', reason: String(error)};
  }
}

/**
 * Documents as they would be if all drafts were published now, with what their translations would
 * then be made from.
 */
export function asDrafted(
  documents: readonly StoredDocument[],
  source = 'en',
): readonly StoredDocument[] {
  const stored = documentsById(documents);
  const drafted = documents.filter(({_id}) => _id.startsWith('drafts.'));
  const ids = new Set(drafted.map(({_id}) => publishedId(_id)));
  return [
    ...documents.filter(({_id}) => !_id.startsWith('drafts.') && !ids.has(_id)),
    ...drafted.map((draft) => {
      const id = publishedId(draft._id);
      const sources = translatedFrom(draft, stored.get(id) ?? null, source);
      return {...draft, _id: id, [TRANSLATED_FROM]: sources};
    }),
  ];
}

/**
 * A test is looked at in the languages it is offered in, the settings and articles in those of the
 * Studio.
 */
export function gapsIn(
  documents: readonly StoredDocument[],
  languages: readonly string[],
): ContentGaps {
  const all = documentsById(documents);
  const tests = documents.flatMap(({_id, _type}) => {
    const parts = _type === 'relationshipTest' ? partsOf(all, _id) : null;
    if (!parts) return [];
    const gaps = textGaps(withWords(parts), languagesOf(parts.test));
    return [{id: _id, title: titleOf(parts.test), gaps}];
  });
  const ofType = (type: string) => documents.filter(({_type}) => _type === type);
  return {
    tests,
    settings: textGaps(ofType('siteSettings'), languages),
    articles: articleVersions(ofType('article'), languages, all),
  };
}

/** Each text once, with all that is wrong with it. */
function textGaps(
  documents: readonly StoredDocument[],
  languages: readonly string[],
): readonly TextGap[] {
  const gaps = new Map<string, TextGap>();
  const keep = (gap: TextGap) => {
    const place = `${gap.document._id} ${pathText(gap.path)}`;
    const {missing = [], stale = []} = gaps.get(place) ?? {};
    gaps.set(place, {
      ...gap,
      missing: [...missing, ...gap.missing],
      stale: [...stale, ...gap.stale],
    });
  };
  for (const gap of missingWords(documents, languages)) {
    keep({...gap, missing: gap.languages, stale: []});
  }
  for (const gap of staleWords(documents, languages)) {
    keep({...gap, missing: [], stale: gap.languages});
  }
  return [...gaps.values()];
}
