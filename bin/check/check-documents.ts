import {checkTest} from '../../widget/core/check/check.ts';
import type {Finding} from '../../widget/core/check/finding.ts';
import {documentsById, nameOf} from '../../widget/core/check/parts.ts';
import {field, stringIn, type StoredDocument} from '../../widget/core/check/stored.ts';
import {InputError} from '../score/input-error.ts';

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
 * @throws InputError when there is no such test
 */
export function checkDocuments(
  documents: readonly StoredDocument[],
  place: string,
  slug?: string,
): readonly TestReport[] {
  const byId = documentsById(documents);
  const tests = [...byId.values()].filter(
    (document) =>
      document._type === 'relationshipTest' &&
      (slug === undefined || slugOf(document) === slug || document._id === slug),
  );
  if (tests.length === 0) {
    const which = slug === undefined ? 'no test' : `no test “${slug}”`;
    throw new InputError(`There is ${which} in ${place}.`);
  }
  return tests.map((test) => ({
    test: test._id,
    title: nameOf(test),
    findings: checkTest(byId, test._id),
  }));
}

function slugOf(document: StoredDocument): string | undefined {
  return stringIn(field(document, 'slug'), 'current');
}
