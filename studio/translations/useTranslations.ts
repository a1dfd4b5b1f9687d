import {useEffect, useState} from 'react';
import {useClient} from 'sanity';
import {API_VERSION} from '../apiVersion.ts';
import {documentsById, partsOf, titleOf} from '../../widget/core/check/parts.ts';
import {isStoredDocument, type StoredDocument} from '../../widget/core/check/stored.ts';
import {
  articleVersions,
  missingWords,
  type ArticleVersion,
  type MissingWords,
} from '../../widget/core/check/translations.ts';

/** Everything with words that is translated field by field, and articles without their text. */
const translatedContent = `*[_type in ["relationshipTest", "quizItem", "dimension", "responseScale",
  "pattern", "actionReport", "translation.metadata"]] + *[_type == "article"]{
  _id, _type, _updatedAt, title, language
}`;

/** What is missing in the texts of one test. */
export interface TestGaps {
  readonly id: string;
  readonly title: string;
  readonly gaps: readonly MissingWords[];
}

/** What is written, and what is not, in each language. */
export type Translations =
  | {readonly kind: 'loading'}
  | {readonly kind: 'failed'; readonly reason: string}
  | {
      readonly kind: 'ready';
      readonly tests: readonly TestGaps[];
      readonly articles: readonly ArticleVersion[];
    };

/** Looks at all tests and articles, drafts first, in the languages of the Studio. */
export function useTranslations(languages: readonly string[]): Translations {
  const client = useClient({apiVersion: API_VERSION});
  const [state, setState] = useState<Translations>({kind: 'loading'});
  useEffect(() => {
    let gone = false;
    void client
      .withConfig({perspective: 'drafts'})
      .fetch<unknown>(translatedContent)
      .then((found) => {
        const documents = Array.isArray(found) ? found.filter(isStoredDocument) : [];
        if (!gone) setState({kind: 'ready', ...gapsIn(documents, languages)});
      })
      .catch((error: unknown) => {
        if (!gone) setState({kind: 'failed', reason: String(error)});
      });
    return () => {
      gone = true;
    };
  }, [client, languages]);
  return state;
}

/** A test is looked at in the languages it is offered in, articles in those of the Studio. */
export function gapsIn(
  documents: readonly StoredDocument[],
  languages: readonly string[],
): {readonly tests: readonly TestGaps[]; readonly articles: readonly ArticleVersion[]} {
  const all = documentsById(documents);
  const tests = documents.flatMap(({_id, _type}) => {
    const parts = _type === 'relationshipTest' ? partsOf(all, _id) : null;
    return parts ? [{id: _id, title: titleOf(parts.test), gaps: missingWords(parts)}] : [];
  });
  const articles = documents.filter(({_type}) => _type === 'article');
  return {tests, articles: articleVersions(articles, languages, all)};
}
