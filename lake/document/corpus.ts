import type {LakeDocument} from './document.ts';
import {draftIdOf} from './id.ts';
import {perspectiveKey, type Perspective} from './perspective.ts';
import {ReferenceIndex} from './reference-index.ts';
import {VersionIndex} from './version-index.ts';
import {View} from './view.ts';

const maximumViews = 16;

/** A document as it is after a transaction; none when it was deleted. */
export interface CorpusChange {
  readonly id: string;
  readonly after?: LakeDocument | undefined;
}

/**
 * All documents of the dataset, parsed and in memory, with the indexes that queries and reference
 * checks need. It mirrors the store: it changes only after a transaction was made durable.
 * Documents in it are never changed in place.
 */
export class Corpus {
  readonly references = new ReferenceIndex();
  readonly #documents = new Map<string, LakeDocument>();
  readonly #versions = new VersionIndex();
  readonly #views = new Map<string, View>();

  constructor(documents: Iterable<LakeDocument>) {
    for (const document of documents) {
      this.#put(document._id, document);
    }
  }

  get size(): number {
    return this.#documents.size;
  }

  get(id: string): LakeDocument | undefined {
    return this.#documents.get(id);
  }

  /** Ids of a published document, its draft and its versions, as far as they exist. */
  groupOf(publishedId: string): string[] {
    const versions = this.#versions.versionsOf(publishedId);
    return [publishedId, draftIdOf(publishedId), ...versions].filter((id) =>
      this.#documents.has(id),
    );
  }

  /** Ids of the versions in a release. */
  versionsIn(release: string): string[] {
    return [...this.#versions.versionsIn(release)];
  }

  /** The documents that say what releases there are, and how they stand. */
  releases(): LakeDocument[] {
    return [...this.#versions.releaseDocuments()]
      .map((id) => this.#documents.get(id))
      .filter((document) => document !== undefined);
  }

  /** The dataset as one perspective shows it. Stays current. */
  view(perspective: Perspective): View {
    const key = perspectiveKey(perspective);
    const known = this.#views.get(key);
    if (known) return known;
    const oldest = this.#views.keys().next().value;
    if (this.#views.size >= maximumViews && oldest !== undefined) this.#views.delete(oldest);
    const view = new View(perspective, this.#documents);
    this.#views.set(key, view);
    return view;
  }

  apply(changes: readonly CorpusChange[]): void {
    for (const {id, after} of changes) {
      this.#put(id, after);
      for (const view of this.#views.values()) view.refresh(id);
    }
  }

  #put(id: string, document: LakeDocument | undefined): void {
    this.references.update(id, this.#documents.get(id), document);
    if (document) this.#documents.set(id, document);
    else this.#documents.delete(id);
    this.#versions.note(id, document !== undefined);
  }
}
