import {checkTest} from '../../widget/core/check/check.ts';
import type {Finding} from '../../widget/core/check/finding.ts';
import {documentsById, nameOf} from '../../widget/core/check/parts.ts';
import {field, stringIn, type StoredDocument} from '../../widget/core/check/stored.ts';
import type {InterfaceLanguage} from '../../widget/core/check/words/check-words.ts';
import {checkWords} from '../../widget/core/check/words/words-in.ts';
import {InputError} from '../score/input-error.ts';
import {reportWords} from './words.ts';

/** What was found in one test. */
export interface TestReport {
  /** Id of the test. */
  readonly test: string;
  readonly title: string;
  readonly findings: readonly Finding[];
}

/**
 * Checks the test with a slug, or all tests that there are.
 * @param place what messages call where the documents come from
 * @param language in which the findings are told
 * @throws InputError when there is no such test
 */
export function checkDocuments(
  documents: readonly StoredDocument[],
  place: string,
  language: InterfaceLanguage,
  slug?: string,
): readonly TestReport[] {
  const byId = documentsById(documents);
  const tests = [...byId.values()].filter(
    (document) =>
      document._type === 'relationshipTest' &&
      (slug === undefined || slugOf(document) === slug || document._id === slug),
  );
  if (tests.length === 0) {
    const {noTest, noSuchTest} = reportWords(language);
    throw new InputError(slug === undefined ? noTest(place) : noSuchTest(slug, place));
  }
  const words = checkWords(language);
  return tests.map((test) => ({
    test: test._id,
    title: nameOf(test),
    findings: checkTest(byId, test._id, words),
  }));
}

function slugOf(document: StoredDocument): string | undefined {
  return stringIn(field(document, 'slug'), 'current');
}
