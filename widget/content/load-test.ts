import type {RelationshipTest} from '../core/model.ts';
import {askInLanguages} from './ask.ts';
import type {Ask} from './ask.ts';
import {ContentFault} from './content-fault.ts';
import {testQuery} from './test-query.ts';
import {readTest} from './read-test.ts';
import type {RequestOptions} from './transport.ts';
import {isRecord} from './wire.ts';

/**
 * Loads the test with a slug in the best of the languages wanted. An empty slug takes whatever
 * test a snapshot holds. Rejects with a `ContentFault`.
 */
export function loadTest(
  ask: Ask,
  slug: string,
  languages: readonly string[],
  options?: RequestOptions,
): Promise<RelationshipTest> {
  return askInLanguages(
    ask,
    (langs) => ({
      query: testQuery,
      params: {test: slug, langs},
      inSnapshot: ({test}) => (!slug || (isRecord(test) && test['slug'] === slug) ? test : null),
    }),
    languages,
    languagesOf,
    (answer, langs) => {
      if (isRecord(answer)) return readTest(answer, langs);
      throw new ContentFault({kind: 'test', slug});
    },
    options,
  );
}

function languagesOf(answer: unknown): string[] {
  const languages: unknown = isRecord(answer) ? answer['languages'] : null;
  return Array.isArray(languages)
    ? languages.filter((language): language is string => typeof language === 'string')
    : [];
}
