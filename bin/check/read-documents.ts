import {ownDocument} from '../../widget/core/check/stored-names.ts';
import {
  isRecord,
  isStoredDocument,
  publishedId,
  type StoredDocument,
} from '../../widget/core/check/stored.ts';
import {InputError} from '../score/input-error.ts';
import {documentsInSnapshot} from './snapshot-documents.ts';
import type {ReportWords} from './words.ts';

const BYTE_ORDER_MARK = /^\uFEFF/;

/**
 * Documents of a file: a snapshot, or the export of a dataset with one document a line.
 * @param name what messages call the file
 * @param drafts whether drafts take the place of the documents that they change
 * @param prefix what the Studio puts before the names of types
 * @throws InputError
 */
export function readDocuments(
  name: string,
  text: string,
  drafts: boolean,
  {noDocument}: ReportWords,
  prefix = '',
): readonly StoredDocument[] {
  const content = text.replace(BYTE_ORDER_MARK, '').trim();
  const whole = parsed(content);
  if (isRecord(whole) && whole['format'] === 'relationship-test') return documentsInSnapshot(whole);
  const lines = content.split('\n').map((line, index) => ({line, number: index + 1}));
  const documents = lines.flatMap(({line, number}) => {
    if (line.trim() === '') return [];
    const document = parsed(line);
    if (isStoredDocument(document)) return [ownDocument(document, prefix)];
    throw new InputError(noDocument(name, number));
  });
  return inPerspective(documents, drafts);
}

function inPerspective(
  documents: readonly StoredDocument[],
  drafts: boolean,
): readonly StoredDocument[] {
  const published = documents.filter(({_id}) => !_id.includes('.'));
  if (!drafts) return published;
  const drafted = documents
    .filter(({_id}) => _id.startsWith('drafts.'))
    .map((document) => ({
      ...document,
      _originalId: document._id,
      _id: publishedId(document._id),
    }));
  return [...drafted, ...published];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
