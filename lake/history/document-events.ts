import {draftIdOf, isPublishedId, publishedIdOf} from '../document/id.ts';
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
  readonly revisionId?: string;
  readonly versionRevisionId?: string | undefined;
  readonly publishCause?: 'document.publish';
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
  const published = publishedIdOf(id);
  const version = isPublishedId(id) ? draftIdOf(id) : id;
  const changes = history.ofDocuments([...new Set([published, version, draftIdOf(id)])], {
    newestFirst: true,
  });
  const before = page.cursor === '' ? Number.MAX_SAFE_INTEGER : Number(page.cursor);
  const found = [...Map.groupBy(changes, (change) => change.sequence)]
    .filter(([sequence]) => sequence < before)
    .flatMap(([sequence, together]) =>
      eventsOf(together, published, version, isPublishedId(id)).map((event) => ({sequence, event})),
    );
  const shown = found.slice(0, page.limit);
  const last = shown.at(-1);
  return {
    events: shown.map(({event}) => event),
    nextCursor: last && found.length > shown.length ? String(last.sequence) : '',
  };
}

/** What one transaction meant for a document and one of its versions. */
function eventsOf(
  changes: readonly RecordedChange[],
  published: string,
  version: string,
  ofPublished: boolean,
): DocumentEvent[] {
  const [first] = changes;
  const main = changes.find((change) => change.id === published);
  const own = changes.find((change) => change.id === version);
  if (!first) return [];
  const {timestamp, author, transactionId: revisionId} = first;
  const common = {documentId: published, timestamp, author};
  if (main && isCreation(own) && isDeletion(main)) {
    const versionRevisionId = revisionId;
    return [{...common, type: 'unpublishDocument', versionId: version, versionRevisionId}];
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
        publishCause: 'document.publish',
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
