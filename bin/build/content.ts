import * as groqJs from 'groq-js';
import type {DatasetSource} from '../../widget/content/source.ts';
import {isRecord} from '../../widget/content/wire.ts';
import {storedQuery} from '../../widget/core/type-prefix.ts';
import {InputError} from '../score/input-error.ts';
import {answerOf, type AskContent} from '../snapshot.ts';
import {exportedLines} from './read-export.ts';

/** A dataset that is read over its API. */
export function datasetContent(source: DatasetSource): AskContent {
  return (query, params) => answerOf(source, query, params);
}

type Fields = Record<string, unknown>;

interface Groq {
  parse(text: string, options: {readonly params: Fields}): object;
  evaluateSync(tree: object, surroundings: object): object;
  toJS(value: object): unknown;
}

/** groq-js with the types that the package leaves out. */
const groq: Groq = groqJs;

/** A document, whatever else is in it. */
type Document = Fields & {readonly _id: string};

/**
 * What is published of a dataset that was exported. `note` is told what such a file leaves out.
 * @throws InputError when the file is no export
 */
export async function exportedContent(
  file: string,
  note: (words: string) => void = () => undefined,
  typePrefix?: string,
): Promise<AskContent> {
  const documents: Document[] = [];
  let apart = 0;
  let number = 0;
  for await (const line of exportedLines(file)) {
    number += 1;
    if (!line.trim()) continue;
    if (line.includes('"_sanityAsset"')) apart += 1;
    documents.push(readLine(line, `${file}, line ${number},`));
  }
  if (apart > 0) {
    note(
      `Pictures of ${apart} documents are left out, as this export has no addresses of them: make it with --raw.`,
    );
  }
  return documentsContent(documents, typePrefix);
}

/** What is published among documents, whose types may have a prefix. */
export function documentsContent(documents: readonly Document[], typePrefix?: string): AskContent {
  const published = documents.filter(({_id}) => !/^(?:drafts|versions)\./.test(_id));
  const byId = new Map(published.map((document) => [document._id, document]));
  const dataset = [...byId.values()];
  return (asked, given) => {
    const [query, params] = [storedQuery(asked, typePrefix), {...given}];
    const dereference = ({_ref}: {readonly _ref: string}) => byId.get(_ref);
    const value = groq.evaluateSync(groq.parse(query, {params}), {dataset, params, dereference});
    return Promise.resolve(groq.toJS(value));
  };
}

function readLine(line: string, where: string): Document {
  let document: unknown;
  try {
    document = JSON.parse(line);
  } catch (cause) {
    throw new InputError(`${where} is no JSON.`, cause);
  }
  if (isRecord(document) && typeof document['_id'] === 'string') {
    return {...document, _id: document['_id']};
  }
  throw new InputError(`${where} is no document: it has no _id.`);
}
