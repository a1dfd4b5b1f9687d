/** Documents on their way between the store of a Studio with a prefix and code that knows none. */

import {storedName} from '../type-prefix.ts';
import {isRecord, isStoredDocument, type StoredDocument} from './stored.ts';

/** Types of documents. The parts inside them have names of their own in no Studio, and keep them. */
export const DOCUMENT_TYPES = [
  'relationshipTest',
  'quizItem',
  'dimension',
  'responseScale',
  'pattern',
  'actionReport',
  'article',
  'siteSettings',
] as const;

/** One of {@link DOCUMENT_TYPES}. */
export type OwnType = (typeof DOCUMENT_TYPES)[number];

/** The name of a type of ours that is stored under another; any other is as it was. */
export function ownName(stored: string, prefix: string): string {
  return ownType(stored, prefix) ?? stored;
}

/** Which of our types a Studio means by a name; `undefined` for a type that is not ours. */
export function ownType(stored: string, prefix: string): OwnType | undefined {
  return DOCUMENT_TYPES.find((name) => storedName(name, prefix) === stored);
}

/** A document from the store, by the names that our code knows. */
export function ownDocument(document: StoredDocument, prefix: string): StoredDocument {
  return prefix === '' ? document : renamed(document, (name) => ownName(name, prefix));
}

/** An answer from the store, of one document or a list of them; anything else is as it was. */
export function ownAnswer(answer: unknown, prefix: string): unknown {
  if (Array.isArray(answer)) return answer.map((each: unknown) => ownAnswer(each, prefix));
  return isStoredDocument(answer) ? ownDocument(answer, prefix) : answer;
}

/** A document of ours as the store has it. */
export function storedDocument(document: StoredDocument, prefix: string): StoredDocument {
  return prefix === '' ? document : renamed(document, storing(prefix));
}

/** Fields of a document, with references that say of which type a draft will be. */
export function storedFields(
  fields: Readonly<Record<string, unknown>>,
  prefix: string,
): Readonly<Record<string, unknown>> {
  return prefix === '' ? fields : renamedFields(fields, storing(prefix));
}

/** The id of a document of ours in the store: that of the settings is the name of their type. */
export function storedId(id: string, prefix: string): string {
  return renamedId(id, storing(prefix));
}

type Rename = (name: string) => string;

function storing(prefix: string): Rename {
  const own: ReadonlySet<string> = new Set(DOCUMENT_TYPES);
  return (name) => (own.has(name) ? storedName(name, prefix) : name);
}

function renamed(document: StoredDocument, rename: Rename): StoredDocument {
  const {_id, _type, schemaTypes} = document;
  return {
    ...renamedFields(document, rename),
    _id: renamedId(_id, rename),
    _type: rename(_type),
    // Sanity's own document that joins translations says of which types they are.
    ...(_type === 'translation.metadata' &&
      Array.isArray(schemaTypes) && {
        schemaTypes: schemaTypes.map((each: unknown) =>
          typeof each === 'string' ? rename(each) : each,
        ),
      }),
  };
}

/** Only the settings have an id that is a name; drafts and versions have it at their end. */
function renamedId(id: string, rename: Rename): string {
  const at = id.lastIndexOf('.') + 1;
  const name = id.slice(at);
  const other = rename(name);
  return [name, other].includes('siteSettings') ? id.slice(0, at) + other : id;
}

function renamedFields(
  fields: Readonly<Record<string, unknown>>,
  rename: Rename,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      name === '_strengthenOnPublish' ? renamedTarget(value, rename) : renamedValue(value, rename),
    ]),
  );
}

function renamedValue(value: unknown, rename: Rename): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => renamedValue(each, rename));
  return isRecord(value) ? renamedFields(value, rename) : value;
}

/** What a reference to a draft says of the document that it will point to. */
function renamedTarget(target: unknown, rename: Rename): unknown {
  if (!isRecord(target)) return target;
  const {type, template} = target;
  return {
    ...target,
    ...(typeof type === 'string' && {type: rename(type)}),
    ...(isRecord(template) &&
      typeof template['id'] === 'string' && {template: {...template, id: rename(template['id'])}}),
  };
}
