import {explain} from '../../widget/content/explain.ts';
import {type DatasetSource, queryUrl} from '../../widget/content/source.ts';
import {requestJson} from '../../widget/content/transport.ts';
import {testDocumentsQuery} from '../../widget/core/check/documents-query.ts';
import {ownDocument} from '../../widget/core/check/stored-names.ts';
import {field, isStoredDocument, type StoredDocument} from '../../widget/core/check/stored.ts';
import {InputError} from '../score/input-error.ts';
import type {ReportWords} from './words.ts';

/**
 * Asks for every published document that a test is made of; none when there is no such test.
 * @throws InputError when the dataset does not answer
 */
export async function fetchDocuments(
  source: DatasetSource,
  test: string,
  {noAnswer}: ReportWords,
): Promise<readonly StoredDocument[]> {
  const url = queryUrl(source, testDocumentsQuery, {test});
  const body = await requestJson(url).catch((thrown: unknown) => {
    throw new InputError(noAnswer(explain(thrown).message), thrown);
  });
  const documents = field(body, 'result');
  if (!Array.isArray(documents)) return [];
  const prefix = source.typePrefix ?? '';
  return documents.filter(isStoredDocument).map((document) => ownDocument(document, prefix));
}
