import {draftIdOf, publishedIdOf, releaseDocumentIdOf} from '../document/id.ts';
import type {LakeDocument} from '../document/document.ts';
import {isDeletion} from '../document/perspective.ts';
import {strengthen} from '../document/strengthen.ts';
import {isRecord, omit, type JsonRecord} from '../json.ts';
import type {ChangeSet} from '../mutation/change-set.ts';

/** What belongs to one revision of one document, and not to a copy of it. */
const ownStamps = ['_rev', '_updatedAt', '_originalId'];

/** A document's own content, without the stamps of its revision. */
export function copyOf(document: JsonRecord): JsonRecord {
  return omit(document, ...ownStamps);
}

/** Puts the content of a draft or version in the place of what is published; it itself goes. */
export function publishVersion(version: LakeDocument, changes: ChangeSet): void {
  const _id = publishedIdOf(version._id);
  const content = strengthen(omit(copyOf(version), '_system'));
  changes.createOrReplace({
    ...(isRecord(content) ? content : {}),
    _id,
    _type: version._type,
    _createdAt: changes.get(_id)?._createdAt ?? version._createdAt,
  });
  changes.delete(version._id);
}

/** Takes a published document away from visitors; its content stays as a draft. */
export function unpublish(published: LakeDocument, draft: string, changes: ChangeSet): void {
  changes.createIfNotExists({...copyOf(published), _id: draft, _type: published._type});
  changes.delete(published._id);
}

/**
 * Publishes every version of a release, and unpublishes where a version says so.
 * @param versions their ids.
 * @throws MutationFault when the result could not be: then the transaction must be given up.
 */
export function publishRelease(
  name: string,
  versions: readonly string[],
  changes: ChangeSet,
): void {
  const id = releaseDocumentIdOf(name);
  const {timestamp} = changes;
  changes.patch({id, set: {state: 'publishing'}, setIfMissing: {publishAt: timestamp}});
  for (const each of versions) {
    const version = changes.get(each);
    if (!version) continue;
    if (!isDeletion(version)) {
      publishVersion(version, changes);
      continue;
    }
    const published = changes.get(publishedIdOf(each));
    if (published) unpublish(published, draftIdOf(each), changes);
    changes.delete(each);
  }
  const finalDocumentStates = versions.map((version) => ({id: version}));
  const set = {state: 'published', publishedAt: timestamp, finalDocumentStates};
  changes.patch({id, set, unset: ['error']});
}
