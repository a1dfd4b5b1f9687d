import type {LakeDocument} from './document.ts';
import {DocumentList} from './document-list.ts';
import {isRecord} from '../json.ts';
import {shownDocument, shownId, type Perspective} from './perspective.ts';

/**
 * The documents of one perspective, by id, by type and by slug; kept current one document at a time.
 */
export class View {
  readonly #perspective: Perspective;
  readonly #source: ReadonlyMap<string, LakeDocument>;
  readonly #shown = new DocumentList();
  readonly #byType = new Map<string, DocumentList>();
  readonly #bySlug = new Map<string, DocumentList>();

  constructor(perspective: Perspective, source: ReadonlyMap<string, LakeDocument>) {
    this.#perspective = perspective;
    this.#source = source;
    for (const id of source.keys()) this.refresh(id);
  }

  get(id: string): LakeDocument | undefined {
    return this.#shown.get(id);
  }

  /** The documents in the order of their ids, as all of the following, until the next change. */
  all(): readonly LakeDocument[] {
    return this.#shown.all();
  }

  ofType(type: string): readonly LakeDocument[] {
    return this.#byType.get(type)?.all() ?? [];
  }

  /** The documents whose `slug.current` is `slug`. */
  ofSlug(slug: string): readonly LakeDocument[] {
    return this.#bySlug.get(slug)?.all() ?? [];
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
    move(this.#byType, id, before?._type, after?._type, after);
    move(this.#bySlug, id, slugOf(before), slugOf(after), after);
    if (after) this.#shown.put(after);
    else this.#shown.delete(id);
  }
}

/** Takes a document out of the group that it was in, and puts it in the one that it is in now. */
function move(
  groups: Map<string, DocumentList>,
  id: string,
  before: string | undefined,
  now: string | undefined,
  document: LakeDocument | undefined,
): void {
  if (before !== undefined && before !== now) {
    const group = groups.get(before);
    group?.delete(id);
    if (group?.size === 0) groups.delete(before);
  }
  if (now === undefined || !document) return;
  const group = groups.get(now) ?? new DocumentList();
  group.put(document);
  groups.set(now, group);
}

function slugOf(document: LakeDocument | undefined): string | undefined {
  const slug = document?.['slug'];
  const current = isRecord(slug) ? slug['current'] : undefined;
  return typeof current === 'string' ? current : undefined;
}
