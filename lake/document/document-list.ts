import type {LakeDocument} from './document.ts';

/**
 * Documents in the order of their ids, which is the order of everything that a query does not order
 * itself: the same before and after a restart, and in every thread.
 */
export class DocumentList {
  readonly #byId = new Map<string, LakeDocument>();
  /** Made when it is first read, and kept current from then on. */
  #ordered: LakeDocument[] | undefined;

  get size(): number {
    return this.#byId.size;
  }

  get(id: string): LakeDocument | undefined {
    return this.#byId.get(id);
  }

  /** All of them, as they are until one is put or deleted. */
  all(): readonly LakeDocument[] {
    this.#ordered ??= inOrder(this.#byId.values());
    return this.#ordered;
  }

  put(document: LakeDocument): void {
    const isNew = !this.#byId.has(document._id);
    this.#byId.set(document._id, document);
    this.#ordered?.splice(placeOf(document._id, this.#ordered), isNew ? 0 : 1, document);
  }

  delete(id: string): void {
    if (this.#byId.delete(id)) this.#ordered?.splice(placeOf(id, this.#ordered), 1);
  }
}

/** Documents in the order of their ids, each once. */
export function inOrder(documents: Iterable<LakeDocument>): LakeDocument[] {
  return [...new Set(documents)].toSorted((left, right) => (left._id < right._id ? -1 : 1));
}

/** Where the document with an id stands, or would stand. */
function placeOf(id: string, ordered: readonly LakeDocument[]): number {
  let [from, to] = [0, ordered.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    const other = ordered[middle];
    if (other && other._id < id) from = middle + 1;
    else to = middle;
  }
  return from;
}
