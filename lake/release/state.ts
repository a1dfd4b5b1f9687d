import type {LakeDocument} from '../document/document.ts';
import {isVersionId, releaseDocumentIdOf, releaseOfVersion} from '../document/id.ts';
import {MutationFault} from '../mutation/fault.ts';

/**
 * How a release stands. The hosted lake passes through more states on its way: what takes several
 * transactions there is one here.
 */
export type ReleaseState = 'active' | 'scheduled' | 'publishing' | 'published' | 'archived';

/** The state of a release; undefined when there is no such release. */
export function stateOf(release: LakeDocument | undefined): string | undefined {
  const state = release?.['state'];
  return typeof state === 'string' ? state : undefined;
}

/** True for a release that is still to be published. */
export function isOpen(release: LakeDocument): boolean {
  const state = stateOf(release);
  return state === 'active' || state === 'scheduled';
}

/** States in which the versions of a release stay as they are. */
const closed: ReadonlySet<string | undefined> = new Set<ReleaseState>([
  'scheduled',
  'published',
  'archived',
]);

/**
 * @param get finds the release that a version belongs to, as it stands now.
 * @throws MutationFault when a document is a version in a release whose versions must stay.
 */
export function checkUnlocked(
  id: string,
  get: (releaseDocumentId: string) => LakeDocument | undefined,
): void {
  if (!isVersionId(id)) return;
  const release = releaseOfVersion(id);
  const state = stateOf(get(releaseDocumentIdOf(release)));
  if (!closed.has(state)) return;
  throw wrongState(`"${id}" is locked: its release "${release}" is ${state}`, release, state);
}

/** What cannot be done with a release as it stands. */
export function wrongState(
  description: string,
  releaseId: string,
  state: string | undefined,
  cause?: unknown,
): MutationFault {
  return new MutationFault(409, 'releaseStateError', description, {releaseId, state}, cause);
}
