import {testDocumentsQuery} from '../../widget/core/check/documents-query.ts';
import {documentsById, type Documents} from '../../widget/core/check/parts.ts';
import {
  isStoredDocument,
  publishedId,
  type StoredDocument,
} from '../../widget/core/check/stored.ts';
import type {ContentReader} from '../contentReader.ts';

const testsWithDocument = `*[_type == "relationshipTest" && (
  _id == $id || references($id) || $id in items[]->responseScale._ref || $id in patterns[]->actionReport._ref
)]._id`;

/** Ids of the tests that a document belongs to, as they are in the perspective of the reader. */
export async function testsOf(content: ContentReader, id: string): Promise<readonly string[]> {
  const found = await content.fetch(testsWithDocument, {id: publishedId(id)});
  return Array.isArray(found) ? found.filter((each) => typeof each === 'string') : [];
}

/**
 * Every document that a test is made of, by published id. A document given takes the place of the
 * one in the store: what an editor sees has perhaps not been saved yet.
 */
export async function loadTestDocuments(
  content: ContentReader,
  testId: string,
  shown?: StoredDocument,
): Promise<Documents> {
  const found = await content.fetch(testDocumentsQuery, {test: publishedId(testId)});
  const stored = Array.isArray(found) ? found.filter(isStoredDocument) : [];
  return withDocument(documentsById(stored.map(asPublished)), shown);
}

/** The documents with one of them as it is shown at present. */
export function withDocument(documents: Documents, shown: StoredDocument | undefined): Documents {
  if (!shown) return documents;
  const document = asPublished(shown);
  return new Map([
    [document._id, document],
    ...[...documents].filter(([id]) => id !== document._id),
  ]);
}

function asPublished(document: StoredDocument): StoredDocument {
  return {_originalId: document._id, ...document, _id: publishedId(document._id)};
}
