import type {Dataset, TransactionOptions} from '../dataset.ts';
import {isReleaseDocumentId, isVersionId, publishedIdOf, releaseOfVersion} from '../document/id.ts';
import {lastRevisionOf} from '../history/revisions.ts';
import type {ChangeSet} from '../mutation/change-set.ts';
import {invalid, MutationFault, refuseItem} from '../mutation/fault.ts';
import {checkRoom} from '../release/release.ts';
import {readAction, type Action, type ActionContext} from './action.ts';
import {
  createDraft,
  deleteDocument,
  discardDraft,
  editDraft,
  publishDraft,
  replaceDraft,
  unpublishDocument,
} from './draft-actions.ts';
import {
  archiveRelease,
  createRelease,
  deleteRelease,
  editRelease,
  importRelease,
  publishReleaseNow,
  scheduleRelease,
  unarchiveRelease,
  unscheduleRelease,
} from './release-actions.ts';
import {
  createVersion,
  discardVersion,
  replaceVersion,
  unpublishVersion,
} from './version-actions.ts';

const actions: ReadonlyMap<string, Action> = new Map(
  Object.entries({
    'document.create': createDraft,
    'document.edit': editDraft,
    'document.replaceDraft': replaceDraft,
    'document.discard': discardDraft,
    'document.publish': publishDraft,
    'document.unpublish': unpublishDocument,
    'document.delete': deleteDocument,
    'document.version.create': createVersion,
    'document.version.discard': discardVersion,
    'document.version.replace': replaceVersion,
    'document.version.unpublish': unpublishVersion,
    'release.create': createRelease,
    'release.edit': editRelease,
    'release.schedule': scheduleRelease,
    'release.unschedule': unscheduleRelease,
    'release.publish': publishReleaseNow,
    'release.archive': archiveRelease,
    'release.unarchive': unarchiveRelease,
    'release.delete': deleteRelease,
    'release.import': importRelease,
  }),
);

/**
 * Carries out the actions of one request as one transaction.
 * @throws Refusal naming the first that failed; then none was applied.
 */
export async function act(
  dataset: Dataset,
  list: readonly unknown[],
  options: TransactionOptions,
): Promise<{readonly transactionId: string}> {
  let index = 0;
  try {
    const {transactionId} = await dataset.transact(options, (changes) => {
      const context = contextOf(dataset, changes, options.author);
      for (const [position, each] of list.entries()) {
        index = position;
        const {type, body} = readAction(each);
        const run = actions.get(type.replace(/^sanity\.action\./, ''));
        if (!run) throw invalid(`This lake does not support the action "${type}"`);
        run(body, context);
      }
      checkRoom(context);
    });
    return {transactionId};
  } catch (cause) {
    throw cause instanceof MutationFault ? refuseItem('actionError', cause, index) : cause;
  }
}

function contextOf({corpus, history}: Dataset, changes: ChangeSet, author: string): ActionContext {
  /** What there was of a kind and what the transaction made, as far as it is there now. */
  const present = (before: readonly string[], isOne: (id: string) => boolean) =>
    [...new Set([...before, ...changes.touchedIds().filter(isOne)])].filter((id) =>
      changes.get(id),
    );
  return {
    changes,
    author,
    references: corpus.references,
    groupOf: (published) =>
      present(corpus.groupOf(published), (id) => publishedIdOf(id) === published),
    versionsIn: (release) =>
      present(
        corpus.versionsIn(release),
        (id) => isVersionId(id) && releaseOfVersion(id) === release,
      ),
    releases: () =>
      present(
        corpus.releases().map(({_id}) => _id),
        isReleaseDocumentId,
      )
        .map((id) => changes.get(id))
        .filter((document) => document !== undefined),
    lastRevisionOf: (id) => lastRevisionOf(id, corpus, history),
  };
}
