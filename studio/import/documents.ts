/** Documents that an import or a copy creates: plain data, to be stored in one transaction. */

import {partsOf, type Documents} from '../../widget/core/check/parts.ts';
import {
  field,
  isRecord,
  listIn,
  publishedId,
  stringIn,
  type StoredDocument,
} from '../../widget/core/check/stored.ts';
import {draftMember, draftReference} from '../draftReference.ts';
import type {ImportedItem} from './readRows.ts';

/** Makes ids that nothing has yet. */
export type NewId = () => string;

/** Items as drafts: they are published together with the test. */
export function itemDocuments(
  items: readonly ImportedItem[],
  newId: NewId,
): readonly StoredDocument[] {
  return items.map(({wording, dimension, keying, weight}) => ({
    _id: `drafts.${newId()}`,
    _type: 'quizItem',
    kind: 'likert',
    wording: Object.entries(wording).map(([language, value]) => ({
      _key: language,
      _type: 'internationalizedArrayStringValue',
      language,
      value,
    })),
    dimension: draftReference(dimension, 'dimension'),
    keying,
    weight,
  }));
}

/** References to drafts, for a list. */
export function referencesTo(
  documents: readonly StoredDocument[],
): readonly Readonly<Record<string, unknown>>[] {
  return documents.map(({_id, _type}) => draftMember(publishedId(_id), _type));
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
    parts.items.map((item) => [item._id, {...withoutTrace(item), _id: `drafts.${newId()}`}]),
  );
  const slug = stringIn(field(parts.test, 'slug'), 'current');
  const items = listIn(parts.test, 'items')
    .filter(isRecord)
    .map((member) => {
      const copy = copies.get(stringIn(member, '_ref') ?? '');
      return copy ? draftMember(publishedId(copy._id), copy._type) : member;
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
