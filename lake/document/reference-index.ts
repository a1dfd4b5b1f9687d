import {targetsIn} from './references.ts';

/** Who refers to whom, kept current document by document. */
export class ReferenceIndex {
  readonly #sourcesOf = new Map<string, Map<string, boolean>>();

  /** Takes note that a document has become another; of none at all when it is new or deleted. */
  update(source: string, before: unknown, after: unknown): void {
    for (const target of targetsIn(before).keys()) {
      const sources = this.#sourcesOf.get(target);
      sources?.delete(source);
      if (sources?.size === 0) this.#sourcesOf.delete(target);
    }
    for (const [target, strong] of targetsIn(after)) {
      const sources = this.#sourcesOf.get(target);
      if (sources) sources.set(source, strong);
      else this.#sourcesOf.set(target, new Map([[source, strong]]));
    }
  }

  /** Ids of the documents that refer to `target`, weakly or strongly. */
  sourcesOf(target: string): string[] {
    return [...(this.#sourcesOf.get(target)?.keys() ?? [])];
  }

  /** Ids of the documents that need `target` to exist. */
  strongSourcesOf(target: string): string[] {
    return [...(this.#sourcesOf.get(target) ?? [])]
      .filter(([, strong]) => strong)
      .map(([source]) => source);
  }
}
