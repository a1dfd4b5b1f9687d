import type {LakeDocument} from '../document/document.ts';
import {isVersionId, releaseDocumentIdOf, releaseOfVersion} from '../document/id.ts';
import {isDeletion} from '../document/perspective.ts';
import {strengthen} from '../document/strengthen.ts';
import {stateOf} from '../release/state.ts';
import {referencesIn} from '../document/references.ts';
import type {ReferenceIndex} from '../document/reference-index.ts';
import type {ChangeSet} from './change-set.ts';
import {missingTarget, stillReferenced} from './fault.ts';

/**
 * Checks, at the end of a transaction, that every strong reference has its target. A document that
 * became one of another type counts as deleted: what refers to it meant something else.
 * @throws MutationFault naming the document that would be left hanging.
 */
export function checkIntegrity(changes: ChangeSet, references: ReferenceIndex): void {
  for (const id of changes.touchedIds()) {
    const document = changes.get(id);
    if (document) checkTargets(document, changes);
    const before = changes.before(id);
    if (before && before._type !== document?._type) checkSources(id, changes, references);
  }
}

function checkTargets(document: LakeDocument, changes: ChangeSet): void {
  for (const {target, strong} of referencesIn(document)) {
    if (strong && !changes.get(target)) throw missingTarget(document._id, target);
  }
}

function checkSources(deleted: string, changes: ChangeSet, references: ReferenceIndex): void {
  const sources = references.sourcesOf(deleted).filter((source) => {
    const document = source === deleted ? undefined : changes.get(source);
    if (!document) return false;
    return needs(document, deleted) || willNeed(document, deleted, changes);
  });
  if (sources.length > 0) throw stillReferenced(deleted, sources);
}

/** What is scheduled must find what it refers to when it is published. */
function willNeed(document: LakeDocument, target: string, changes: ChangeSet): boolean {
  if (!isVersionId(document._id) || isDeletion(document)) return false;
  const release = changes.get(releaseDocumentIdOf(releaseOfVersion(document._id)));
  return stateOf(release) === 'scheduled' && needs(strengthen(document), target);
}

function needs(document: unknown, target: string): boolean {
  return referencesIn(document).some((each) => each.strong && each.target === target);
}
