import type {LakeDocument} from '../document/document.ts';
import {isReleaseName, isVersionId, releaseDocumentIdOf, releaseOfVersion} from '../document/id.ts';
import {isRecord} from '../json.ts';
import type {ChangeSet} from '../mutation/change-set.ts';
import {invalid, notFound} from '../mutation/fault.ts';
import {stateOf, wrongState, type ReleaseState} from './state.ts';

/** A release that will be published by itself. */
export interface ScheduledRelease {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly publishAt: number;
  /** The id of the user who scheduled it. */
  readonly author: string | undefined;
}

/** What a release waits for; undefined when it is not scheduled. */
export function scheduleOf(release: LakeDocument | undefined): ScheduledRelease | undefined {
  if (!release || stateOf(release) !== 'scheduled') return undefined;
  const {name, publishAt, userId} = release;
  return {
    name: String(name),
    publishAt: Date.parse(String(publishAt)),
    author: typeof userId === 'string' ? userId : undefined,
  };
}

/** The scheduled among some releases, in the order in which they are to be published. */
export function scheduledAmong(releases: readonly LakeDocument[]): ScheduledRelease[] {
  return releases
    .map(scheduleOf)
    .filter((each) => each !== undefined)
    .toSorted((one, other) => one.publishAt - other.publishAt || (one.name < other.name ? -1 : 1));
}

/**
 * The document of a release that stands as an action needs it.
 * @throws MutationFault when there is none, or it stands otherwise.
 */
export function releaseIn(
  states: readonly ReleaseState[],
  name: string,
  changes: ChangeSet,
): LakeDocument {
  checkReleaseName(name);
  const id = releaseDocumentIdOf(name);
  const release = changes.get(id);
  if (!release) throw notFound(id);
  const state = stateOf(release);
  if (states.some((each) => each === state)) return release;
  throw wrongState(
    `Release "${name}" is ${state}, and must be ${states.join(' or ')}`,
    name,
    state,
  );
}

/** @throws MutationFault when no release can have that name. */
export function checkReleaseName(name: string): void {
  if (!isReleaseName(name)) throw invalid(`Malformed release ID "${name}"`);
}

/**
 * Checks, at the end of a transaction, that a release of one document has not got a second.
 * @throws MutationFault naming the release.
 */
export function checkRoom({changes, versionsIn}: Members): void {
  const added = changes
    .touchedIds()
    .filter((id) => isVersionId(id) && !changes.before(id) && changes.get(id));
  for (const name of new Set(added.map(releaseOfVersion))) {
    const release = changes.get(releaseDocumentIdOf(name));
    const metadata = release?.['metadata'];
    const isForOne = isRecord(metadata) && metadata['cardinality'] === 'one';
    if (!isForOne || versionsIn(name).length <= 1) continue;
    throw wrongState(`Release "${name}" is for one document only`, name, stateOf(release));
  }
}

interface Members {
  readonly changes: ChangeSet;
  /** Ids of the versions in a release, as the transaction has left it so far. */
  readonly versionsIn: (release: string) => readonly string[];
}
