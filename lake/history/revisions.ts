import {applyPatch} from 'mendoza';
import type {Corpus} from '../document/corpus.ts';
import {isLakeDocument, type LakeDocument} from '../document/document.ts';
import {isRecord, omit, type JsonRecord} from '../json.ts';
import type {History} from '../store/history.ts';
import type {RecordedChange} from '../store/records.ts';

/** A document just before and just after one of its changes. */
export interface Revision {
  readonly change: RecordedChange;
  readonly before?: LakeDocument | undefined;
  readonly after?: LakeDocument | undefined;
}

/**
 * The revisions of a document, newest first: today's document with the effects of its changes taken
 * back one by one.
 */
export function* revisionsOf(id: string, corpus: Corpus, history: History): Generator<Revision> {
  let after = corpus.get(id);
  for (const change of history.ofDocuments([id], {newestFirst: true})) {
    const before = revert(after, change);
    yield {change, before, after};
    after = before;
  }
}

/** A document as it is, or as it was just before it was deleted; undefined when it never was. */
export function lastRevisionOf(
  id: string,
  corpus: Corpus,
  history: History,
): LakeDocument | undefined {
  for (const {after} of revisionsOf(id, corpus, history)) if (after) return after;
  return undefined;
}

function revert(after: LakeDocument | undefined, change: RecordedChange): LakeDocument | undefined {
  const state: unknown = applyPatch(unrevised(after), [...change.revert]);
  const document = isRecord(state) ? {...state, _rev: change.previousRev} : undefined;
  return isLakeDocument(document) ? document : undefined;
}

function unrevised(document: LakeDocument | undefined): JsonRecord | null {
  return document ? omit(document, '_rev') : null;
}
