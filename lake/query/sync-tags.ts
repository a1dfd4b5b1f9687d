import {createHash} from 'node:crypto';
import {publishedIdOf} from '../document/id.ts';
import type {DocumentChange} from '../store/records.ts';

/** What a result depends on; the same tags go out when such a thing changes. */
export const anything = tag('*');

export function typeTag(type: string): string {
  return tag(`type ${type}`);
}

/** One tag for a document, its draft and its versions. */
export function documentTag(id: string): string {
  return tag(`document ${publishedIdOf(id)}`);
}

/** The tags that go out when documents have changed. */
export function tagsOfChanges(changes: readonly DocumentChange[]): ReadonlySet<string> {
  const tags = new Set<string>(changes.length > 0 ? [anything] : []);
  for (const {id, before, after} of changes) {
    tags.add(documentTag(id));
    if (before) tags.add(typeTag(before._type));
    if (after) tags.add(typeTag(after._type));
  }
  return tags;
}

function tag(subject: string): string {
  return `s1:${createHash('sha1').update(subject).digest('base64url').slice(0, 10)}`;
}

/** A result that depends on more documents than this is said to depend on anything. */
const maximumTags = 200;

/** The tags as they are sent: in a stable order, and not too many. */
export function tagList(tags: ReadonlySet<string>): string[] {
  if (tags.has(anything) || tags.size > maximumTags) return [anything];
  return [...tags].toSorted();
}
