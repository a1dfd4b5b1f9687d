import {checkArticle} from '../../widget/core/check/articles.ts';
import {checkTest} from '../../widget/core/check/check.ts';
import {findingsFor, type Finding} from '../../widget/core/check/finding.ts';
import {publishedId, type StoredDocument} from '../../widget/core/check/stored.ts';
import type {CheckWords} from '../../widget/core/check/words/check-words.ts';
import type {ContentReader} from '../contentReader.ts';
import {loadTestDocuments, testsOf} from './testDocuments.ts';

/** Types whose documents a test is made of. */
export const CHECKED_TYPES: ReadonlySet<string> = new Set([
  'relationshipTest',
  'quizItem',
  'dimension',
  'responseScale',
  'pattern',
  'article',
]);

/** Types whose texts are translated field by field. */
export const TRANSLATED_TYPES: ReadonlySet<string> = new Set([
  'relationshipTest',
  'quizItem',
  'dimension',
  'responseScale',
  'pattern',
  'actionReport',
  'siteSettings',
]);

/** Rules that a field of the document says for itself, beside the field. */
const SAID_BY_FIELDS: ReadonlySet<string> = new Set([
  'alternative-text',
  'hostile-link',
  'item-dimension',
  'item-keying',
  'item-options',
  'item-weight',
  'key',
  'minimum',
  'missing-words',
  'no-conditions',
  'no-items',
  'no-language',
  'norm',
  'repeated-item',
  'safety-note',
  'scale-ends',
  'scale-labels',
  'slug',
]);

/**
 * What is found in a document and, for a part of a test, in the tests that it belongs to, as far
 * as a change of this document could set it right. What its fields say for themselves is left out.
 */
export async function findingsOf(
  document: StoredDocument,
  content: ContentReader,
  words: CheckWords,
): Promise<readonly Finding[]> {
  const id = publishedId(document._id);
  const found =
    document._type === 'article'
      ? checkArticle({...document, _id: id}, new Map(), words)
      : await findingsInTests(document, content, words);
  return found.filter((finding) => finding.document !== id || !SAID_BY_FIELDS.has(finding.rule));
}

async function findingsInTests(
  document: StoredDocument,
  content: ContentReader,
  words: CheckWords,
): Promise<readonly Finding[]> {
  const id = publishedId(document._id);
  if (document._type === 'relationshipTest') {
    return checkTest(await loadTestDocuments(content, id, document), id, words);
  }
  const found = await Promise.all(
    (await testsOf(content, id)).map(async (test) =>
      findingsFor(checkTest(await loadTestDocuments(content, test, document), test, words), id),
    ),
  );
  return unique(found.flat());
}

/** An item of two tests has its wording found in each. */
function unique(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [finding.message, finding])).values()];
}
