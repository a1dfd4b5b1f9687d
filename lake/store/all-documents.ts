import type {DatabaseSync} from 'node:sqlite';
import {isLakeDocument, type LakeDocument} from '../document/document.ts';
import {MalformedRowError} from './opening.ts';

/** Every document of a store, in the order in which they were first written. */
export function* allDocuments(database: DatabaseSync): Generator<LakeDocument> {
  for (const {body} of database.prepare('SELECT body FROM documents ORDER BY place').iterate()) {
    yield readDocument(body);
  }
}

/** @throws MalformedRowError, or SyntaxError, when the column holds no document. */
export function readDocument(body: unknown): LakeDocument {
  const document: unknown = JSON.parse(String(body));
  if (!isLakeDocument(document)) throw new MalformedRowError('a row is no document');
  return document;
}
