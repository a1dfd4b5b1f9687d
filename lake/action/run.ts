import type {Dataset, TransactionOptions} from '../dataset.ts';
import {publishedIdOf} from '../document/id.ts';
import type {ChangeSet} from '../mutation/change-set.ts';
import {invalid, MutationFault, refuseItem} from '../mutation/fault.ts';
import {readAction, type Action} from './action.ts';
import {
  createDraft,
  deleteDocument,
  discardDraft,
  editDraft,
  publishDraft,
  replaceDraft,
  unpublish,
} from './draft-actions.ts';
import {createVersion, discardVersion, replaceVersion} from './version-actions.ts';

const actions: ReadonlyMap<string, Action> = new Map(
  Object.entries({
    'document.create': createDraft,
    'document.edit': editDraft,
    'document.replaceDraft': replaceDraft,
    'document.discard': discardDraft,
    'document.publish': publishDraft,
    'document.unpublish': unpublish,
    'document.delete': deleteDocument,
    'document.version.create': createVersion,
    'document.version.discard': discardVersion,
    'document.version.replace': replaceVersion,
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
      const groupOf = (id: string) => groupWithin(changes, dataset.corpus.groupOf(id), id);
      for (const [position, each] of list.entries()) {
        index = position;
        const {type, body} = readAction(each);
        const run = actions.get(type.replace(/^sanity\.action\./, ''));
        if (!run) throw invalid(`This lake does not support the action "${type}"`);
        run(body, {changes, groupOf});
      }
    });
    return {transactionId};
  } catch (cause) {
    throw cause instanceof MutationFault ? refuseItem('actionError', cause, index) : cause;
  }
}

/** The members of a group as a transaction has left it so far. */
function groupWithin(changes: ChangeSet, before: readonly string[], publishedId: string): string[] {
  const touched = changes.touchedIds().filter((id) => publishedIdOf(id) === publishedId);
  return [...new Set([...before, ...touched])].filter((id) => changes.get(id));
}
