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
 * Publishes a scheduled release for trial, and writes nothing. It may build on those that come
 * before it.
 * @throws MutationFault when it could not be published when its time comes.
 */
export function rehearse(name: string, stage: Stage): void {
  const fault = faultOf([name], stage);
  if (!fault) return;
  const scheduled = scheduledAmong(stage.releases()).map((each) => each.name);
  const upToIt = scheduled.slice(0, scheduled.indexOf(name) + 1);
  if (upToIt.length > 1 && !faultOf(upToIt, stage)) return;
  const reason = `Release "${name}" could not be published: ${fault.message}`;
  throw wrongState(reason, name, 'active', fault);
}

/** What speaks against the last of some releases when they are published one after the other. */
function faultOf(names: readonly string[], stage: Stage): MutationFault | undefined {
  const {transactionId, timestamp} = stage.changes;
  let {changes} = stage;
  try {
    for (const name of names) {
      changes = new ChangeSet(changes, transactionId, timestamp);
      publishRelease(name, stage.versionsIn(name), changes);
    }
    checkIntegrity(changes, stage.references);
    return undefined;
  } catch (cause) {
    if (cause instanceof MutationFault) return cause;
    throw cause;
  }
}
