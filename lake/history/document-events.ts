import {
  draftIdOf,
  isPublishedId,
  isVersionId,
  publishedIdOf,
  releaseOfVersion,
} from '../document/id.ts';
import type {History} from '../store/history.ts';
import type {RecordedChange} from '../store/records.ts';

/** A moment in the life of a document that the Studio lists in its history. */
export interface DocumentEvent {
  readonly type:
    | 'createDocumentVersion'
    | 'deleteDocumentVersion'
    | 'publishDocumentVersion'
    | 'unpublishDocument'
    | 'deleteDocumentGroup'
    | 'createLiveDocument'
    | 'updateLiveDocument';
  readonly documentId: string;
  readonly timestamp: string;
  readonly author: string;
  readonly versionId?: string;
  /** The release of that version; none for a draft. */
  readonly releaseId?: string;
  readonly revisionId?: string;
  readonly versionRevisionId?: string | undefined;
  readonly publishCause?: 'document.publish' | 'release.publish';
}

export interface EventPage {
  readonly events: readonly DocumentEvent[];
  /** Where the next page begins; empty when this one is the last. */
  readonly nextCursor: string;
}

/**
 * The life of a document, newest first, read from its transactions. Edits of drafts are not among
 * them: the Studio makes those up itself.
 */
export function documentEvents(
  id: string,
  history: History,
  page: {readonly limit: number; readonly cursor: string},
): EventPage {
  const changes = changesOf(id, history);
  const before = page.cursor === '' ? Number.MAX_SAFE_INTEGER : Number(page.cursor);
  const found = [...Map.groupBy(changes, (change) => change.sequence)]
    .filter(([sequence]) => sequence < before)
    .toSorted(([one], [other]) => other - one)
    .flatMap(([sequence, together]) => eventsOf(together, id).map((event) => ({sequence, event})));
  const shown = found.slice(0, page.limit);
  const last = shown.at(-1);
  return {
    events: shown.map(({event}) => event),
    nextCursor: last && found.length > shown.length ? String(last.sequence) : '',
  };
}

/**
 * Every change of a document, its draft and the version that its history is about; and the end of
 * those versions that the document was published from.
 */
function changesOf(id: string, history: History): RecordedChange[] {
  const published = publishedIdOf(id);
  const changes = history.ofDocuments([...new Set([published, draftIdOf(published), id])]);
  if (!isPublishedId(id)) return changes;
  const transactions = changes
    .filter((change) => change.id === id && !isDeletion(change))
    .map(({transactionId}) => transactionId);
  const origins = history
    .ofTransactions(transactions)
    .filter(
      (change) => isVersionId(change.id) && publishedIdOf(change.id) === id && isDeletion(change),
    );
  return [...changes, ...origins];
}

/** What one transaction meant for a document, or for one of its versions. */
function eventsOf(changes: readonly RecordedChange[], id: string): DocumentEvent[] {
  const [first] = changes;
  if (!first) return [];
  const published = publishedIdOf(id);
  const main = changes.find((change) => change.id === published);
  const origin = changes.find((change) => isVersionId(change.id) && isDeletion(change));
  const ofPublished = isPublishedId(id);
  const version = ofPublished ? (origin?.id ?? draftIdOf(id)) : id;
  const own = changes.find((change) => change.id === version);
  const {timestamp, author, transactionId: revisionId} = first;
  const release = isVersionId(version) ? {releaseId: releaseOfVersion(version)} : {};
  const common = {documentId: published, timestamp, author, ...release};
  const draft = changes.find((change) => change.id === draftIdOf(published));
  const kept = [own, draft].find(isCreation);
  if (main && kept && isDeletion(main)) {
    const versionRevisionId = revisionId;
    return [{...common, type: 'unpublishDocument', versionId: kept.id, versionRevisionId}];
  }
  if (main && isDeletion(main)) return [{...common, type: 'deleteDocumentGroup'}];
  if (main && isDeletion(own)) {
    return [
      {
        ...common,
        type: 'publishDocumentVersion',
        revisionId,
        versionId: version,
        versionRevisionId: own?.previousRev ?? undefined,
        publishCause: isVersionId(version) ? 'release.publish' : 'document.publish',
      },
    ];
  }
  if (ofPublished) {
    if (!main) return [];
    const type = isCreation(main) ? 'createLiveDocument' : 'updateLiveDocument';
    return [{...common, type, revisionId}];
  }
  if (isCreation(own)) {
    const versionRevisionId = revisionId;
    return [{...common, type: 'createDocumentVersion', versionId: version, versionRevisionId}];
  }
  if (!isDeletion(own)) return [];
  const versionRevisionId = own?.previousRev ?? undefined;
  return [{...common, type: 'deleteDocumentVersion', versionId: version, versionRevisionId}];
}

function isCreation(change: RecordedChange | undefined): boolean {
  return change?.previousRev === null;
}

function isDeletion(change: RecordedChange | undefined): boolean {
  return change?.resultRev === null;
}
