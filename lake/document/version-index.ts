import {isReleaseDocumentId, isVersionId, publishedIdOf, releaseOfVersion} from './id.ts';

/** Which versions there are of what, in which releases; kept current id by id. */
export class VersionIndex {
  readonly #byPublished = new Map<string, Set<string>>();
  readonly #byRelease = new Map<string, Set<string>>();
  readonly #releases = new Set<string>();

  /** Takes note that a document is there, or is there no longer. */
  note(id: string, exists: boolean): void {
    if (isReleaseDocumentId(id)) {
      if (exists) this.#releases.add(id);
      else this.#releases.delete(id);
    }
    if (!isVersionId(id)) return;
    noteIn(this.#byPublished, publishedIdOf(id), id, exists);
    noteIn(this.#byRelease, releaseOfVersion(id), id, exists);
  }

  /** Ids of the versions of a published document. */
  versionsOf(publishedId: string): Iterable<string> {
    return this.#byPublished.get(publishedId) ?? [];
  }

  /** Ids of the versions in a release. */
  versionsIn(release: string): Iterable<string> {
    return this.#byRelease.get(release) ?? [];
  }

  /** Ids of the documents that say what releases there are. */
  releaseDocuments(): Iterable<string> {
    return this.#releases;
  }
}

function noteIn(groups: Map<string, Set<string>>, key: string, id: string, exists: boolean): void {
  const group = groups.get(key) ?? new Set<string>();
  if (exists) groups.set(key, group.add(id));
  else if (group.delete(id) && group.size === 0) groups.delete(key);
}
