import type {LakeDocument} from '../document/document.ts';
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
  const sources = references.strongSourcesOf(deleted).filter((source) => {
    const document = source === deleted ? undefined : changes.get(source);
    return document !== undefined && needs(document, deleted);
  });
  if (sources.length > 0) throw stillReferenced(deleted, sources);
}

function needs(document: LakeDocument, target: string): boolean {
  return referencesIn(document).some((each) => each.strong && each.target === target);
}
