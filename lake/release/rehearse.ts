import type {LakeDocument} from '../document/document.ts';
import type {ReferenceIndex} from '../document/reference-index.ts';
import {ChangeSet} from '../mutation/change-set.ts';
import {MutationFault} from '../mutation/fault.ts';
import {checkIntegrity} from '../mutation/integrity.ts';
import {publishRelease} from './publish.ts';
import {scheduledAmong} from './release.ts';
import {wrongState} from './state.ts';

/** What a rehearsal looks at. */
export interface Stage {
  readonly changes: ChangeSet;
  readonly references: ReferenceIndex;
  /** Every release, as the transaction has left it so far. */
  readonly releases: () => readonly LakeDocument[];
  /** Ids of the versions in a release, as the transaction has left it so far. */
  readonly versionsIn: (release: string) => readonly string[];
}

/**
 * Publishes a scheduled release for trial, after those that come before it, and writes nothing.
 * @throws MutationFault when it could not be published when its time comes.
 */
export function rehearse(name: string, stage: Stage): void {
  const {transactionId, timestamp} = stage.changes;
  let changes = stage.changes;
  for (const each of scheduledAmong(stage.releases())) {
    changes = new ChangeSet(changes, transactionId, timestamp);
    publishRelease(each.name, stage.versionsIn(each.name), changes);
    if (each.name === name) break;
  }
  try {
    checkIntegrity(changes, stage.references);
  } catch (cause) {
    if (!(cause instanceof MutationFault)) throw cause;
    const reason = `Release "${name}" could not be published: ${cause.message}`;
    throw wrongState(reason, name, 'active', cause);
  }
}
