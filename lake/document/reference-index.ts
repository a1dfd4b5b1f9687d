import {referencesIn} from './references.ts';

/** Who refers to whom, kept current document by document. */
export class ReferenceIndex {
  readonly #sourcesOf = new Map<string, Map<string, boolean>>();
  readonly #targetsOf = new Map<string, readonly string[]>();

  /** Notes the references of a document as it is now; without `value` it is forgotten. */
  update(source: string, value: unknown): void {
    for (const target of this.#targetsOf.get(source) ?? []) {
      const sources = this.#sourcesOf.get(target);
      sources?.delete(source);
      if (sources?.size === 0) this.#sourcesOf.delete(target);
    }
    const references = referencesIn(value);
    if (references.length === 0) {
      this.#targetsOf.delete(source);
      return;
    }
    this.#targetsOf.set(source, [...new Set(references.map((reference) => reference.target))]);
    for (const {target, strong} of references) {
      const sources = this.#sourcesOf.get(target) ?? new Map<string, boolean>();
      sources.set(source, strong || sources.get(source) === true);
      this.#sourcesOf.set(target, sources);
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
