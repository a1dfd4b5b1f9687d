/** Documents that an import or a copy creates: plain data, to be stored in one transaction. */

import {partsOf, type Documents} from '../../widget/core/check/parts.ts';
import {
  field,
  isRecord,
  listIn,
  stringIn,
  type StoredDocument,
} from '../../widget/core/check/stored.ts';
import type {ImportedItem} from './readRows.ts';

/** Makes ids that nothing has yet. */
export type NewId = () => string;

/** Items as documents. No visitor sees one before a published test refers to it. */
export function itemDocuments(
  items: readonly ImportedItem[],
  newId: NewId,
): readonly StoredDocument[] {
  return items.map(({wording, dimension, keying, weight}) => ({
    _id: newId(),
    _type: 'quizItem',
    kind: 'likert',
    wording: Object.entries(wording).map(([language, value]) => ({
      _key: language,
      _type: 'internationalizedArrayStringValue',
      language,
      value,
    })),
    dimension: {_type: 'reference', _ref: dimension},
    keying,
    weight,
  }));
}

/** References to documents, for a list. */
export function referencesTo(documents: readonly StoredDocument[]): readonly object[] {
  return documents.map(({_id}) => ({_key: _id, _type: 'reference', _ref: _id}));
}

/** A copy of a test as a draft, with copies of its items; all else it shares with the first. */
export function copyOfTest(
  all: Documents,
  testId: string,
  newId: NewId,
): {readonly test: StoredDocument; readonly items: readonly StoredDocument[]} | null {
  const parts = partsOf(all, testId);
  if (!parts) return null;
  const copies = new Map(
    parts.items.map((item) => [item._id, {...withoutTrace(item), _id: newId()}]),
  );
  const slug = stringIn(field(parts.test, 'slug'), 'current');
  const items = listIn(parts.test, 'items')
    .filter(isRecord)
    .map((member) => {
      const copy = copies.get(stringIn(member, '_ref') ?? '');
      return copy ? {...member, _key: copy._id, _ref: copy._id} : member;
    });
  return {
    test: {
      ...withoutTrace(parts.test),
      _id: `drafts.${newId()}`,
      ...(slug !== undefined && {slug: {_type: 'slug', current: `${slug}-copy`}}),
      items,
    },
    items: [...copies.values()],
  };
}

/** What the store writes into a document by itself belongs to the first one. */
function withoutTrace(document: StoredDocument): StoredDocument {
  const {_rev, _createdAt, _updatedAt, _originalId, ...rest} = document;
  return rest;
}
