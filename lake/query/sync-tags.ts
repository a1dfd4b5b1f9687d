import {createHash} from 'node:crypto';
import {publishedIdOf} from '../document/id.ts';

/** What a result depends on; the same tags go out when such a thing changes. */
export const anything = tag('*');

export function typeTag(type: string): string {
  return tag(`type ${type}`);
}

/** One tag for a document, its draft and its versions. */
export function documentTag(id: string): string {
  return tag(`document ${publishedIdOf(id)}`);
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
