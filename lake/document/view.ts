import type {LakeDocument} from './document.ts';
import {isRecord} from '../json.ts';
import {shownDocument, shownId, type Perspective} from './perspective.ts';

/**
 * The documents of one perspective, by id, by type and by slug; kept current one document at a time.
 */
export class View {
  readonly #perspective: Perspective;
  readonly #source: ReadonlyMap<string, LakeDocument>;
  readonly #shown = new Map<string, LakeDocument>();
  readonly #byType = new Map<string, Map<string, LakeDocument>>();
  readonly #bySlug = new Map<string, Map<string, LakeDocument>>();
  readonly #lists = new Map<string | null, readonly LakeDocument[]>();

  constructor(perspective: Perspective, source: ReadonlyMap<string, LakeDocument>) {
    this.#perspective = perspective;
    this.#source = source;
    for (const id of source.keys()) this.refresh(id);
  }

  get(id: string): LakeDocument | undefined {
    return this.#shown.get(id);
  }

  all(): readonly LakeDocument[] {
    return this.#list(null, this.#shown);
  }

  ofType(type: string): readonly LakeDocument[] {
    return this.#list(type, this.#byType.get(type) ?? new Map());
  }

  /** The documents whose `slug.current` is `slug`. */
  ofSlug(slug: string): readonly LakeDocument[] {
    return [...(this.#bySlug.get(slug)?.values() ?? [])];
  }

  get size(): number {
    return this.#shown.size;
  }

  /** The document that stands here for a stored one, if it is shown at all. */
  standingFor(storedId: string): LakeDocument | undefined {
    const id = shownId(this.#perspective, storedId);
    return id === undefined ? undefined : this.get(id);
  }

  /** Takes note that a stored document was written or deleted. */
  refresh(storedId: string): void {
    const id = shownId(this.#perspective, storedId);
    if (id === undefined) return;
    const before = this.#shown.get(id);
    const after = shownDocument(this.#perspective, id, (each) => this.#source.get(each));
    if (!before && !after) return;
    this.#lists.delete(null);
    if (before) this.#lists.delete(before._type);
    if (after) this.#lists.delete(after._type);
    if (before && before._type !== after?._type) forget(this.#byType, before._type, id);
    const [slugBefore, slugNow] = [slugOf(before), slugOf(after)];
    if (slugBefore !== undefined) forget(this.#bySlug, slugBefore, id);
    if (slugNow !== undefined && after) keep(this.#bySlug, slugNow, after);
    if (!after) {
      this.#shown.delete(id);
      return;
    }
    this.#shown.set(id, after);
    keep(this.#byType, after._type, after);
  }

  #list(type: string | null, from: ReadonlyMap<string, LakeDocument>): readonly LakeDocument[] {
    const known = this.#lists.get(type);
    if (known) return known;
    const list = [...from.values()];
    this.#lists.set(type, list);
    return list;
  }
}

type Groups = Map<string, Map<string, LakeDocument>>;

function keep(groups: Groups, name: string, document: LakeDocument): void {
  const group = groups.get(name);
  if (group) group.set(document._id, document);
  else groups.set(name, new Map([[document._id, document]]));
}

function forget(groups: Groups, name: string, id: string): void {
  const group = groups.get(name);
  group?.delete(id);
  if (group?.size === 0) groups.delete(name);
}

function slugOf(document: LakeDocument | undefined): string | undefined {
  const slug = document?.['slug'];
  const current = isRecord(slug) ? slug['current'] : undefined;
  return typeof current === 'string' ? current : undefined;
}
