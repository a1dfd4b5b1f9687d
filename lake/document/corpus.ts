import type {LakeDocument} from './document.ts';
import {isPublicId} from './id.ts';
import {perspectiveKey, type Perspective} from './perspective.ts';
import {ReferenceIndex} from './reference-index.ts';
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
  readonly #views = new Map<string, View>();
  #publicVersion = 0;

  constructor(documents: Iterable<LakeDocument>) {
    for (const document of documents) {
      this.#documents.set(document._id, document);
      this.references.update(document._id, document);
    }
  }

  /** Grows whenever a document that anyone may read was written or deleted. */
  get publicVersion(): number {
    return this.#publicVersion;
  }

  get size(): number {
    return this.#documents.size;
  }

  get(id: string): LakeDocument | undefined {
    return this.#documents.get(id);
  }

  /** Ids of a published document, its draft and its versions, as far as they exist. */
  groupOf(publishedId: string): string[] {
    return [...this.#documents.keys()].filter(
      (id) =>
        id === publishedId ||
        id === `drafts.${publishedId}` ||
        (id.startsWith('versions.') && id.split('.').slice(2).join('.') === publishedId),
    );
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
      if (after) this.#documents.set(id, after);
      else this.#documents.delete(id);
      this.references.update(id, after);
      for (const view of this.#views.values()) view.refresh(id);
    }
    if (changes.some(({id}) => isPublicId(id))) this.#publicVersion += 1;
  }
}
