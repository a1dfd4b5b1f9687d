import type {LakeDocument} from '../document/document.ts';
import {inOrder} from '../document/document-list.ts';
import type {ReferenceIndex} from '../document/reference-index.ts';
import type {View} from '../document/view.ts';
import {attributePath, type QueryNode} from './syntax.ts';

/** Where candidates are looked up. */
export interface Lookup {
  readonly view: View;
  readonly references: ReferenceIndex;
}

/** What the lake keeps an index of. */
export type Subject = 'id' | 'type' | 'slug' | 'reference';

/** The index that knows the documents by the value of an attribute, if there is one. */
export function subjectOf(attribute: QueryNode): Subject | undefined {
  const path = attributePath(attribute);
  if (path === undefined) return undefined;
  if (path === '_id') return 'id';
  if (path === '_type') return 'type';
  if (path === 'slug.current') return 'slug';
  return path.endsWith('._ref') ? 'reference' : undefined;
}

/**
 * Every document whose subject may be one of the values, in the order of their ids. Of references
 * it may find some too many: those that have the reference elsewhere.
 */
export function lookUp(
  subject: Subject,
  values: readonly string[],
  {view, references}: Lookup,
): readonly LakeDocument[] {
  const [first, ...others] = new Set(values);
  if (first === undefined) return [];
  const find = (value: string) => found(subject, value, view, references);
  return others.length === 0 ? find(first) : inOrder([first, ...others].flatMap(find));
}

function found(
  subject: Subject,
  value: string,
  view: View,
  references: ReferenceIndex,
): readonly LakeDocument[] {
  switch (subject) {
    case 'id': {
      const document = view.get(value);
      return document ? [document] : [];
    }
    case 'type':
      return view.ofType(value);
    case 'slug':
      return view.ofSlug(value);
    case 'reference': {
      const sources = references.sourcesOf(value).map((source) => view.standingFor(source));
      return inOrder(sources.filter((each) => each !== undefined));
    }
  }
}
