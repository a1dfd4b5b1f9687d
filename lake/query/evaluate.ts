import type {Corpus} from '../document/corpus.ts';
import type {LakeDocument} from '../document/document.ts';
import type {Perspective} from '../document/perspective.ts';
import {refuseQuery} from '../refusal.ts';
import type {CompiledQuery} from './compile.ts';
import {groq} from './groq.ts';
import {narrow} from './narrow.ts';
import type {Filter} from './syntax.ts';
import {textsAskedFor} from './text-search.ts';
import {anything, documentTag} from './sync-tags.ts';

/** Who asks, where and when: what `identity()`, `sanity::dataset()` and `now()` answer. */
export interface Asker {
  readonly identity: string;
  readonly projectId: string;
  readonly dataset: string;
  readonly now: Date;
}

export interface QueryOutcome {
  readonly result: unknown;
  /** What the result depends on. */
  readonly tags: ReadonlySet<string>;
}

/**
 * Carries out a query on the dataset as a perspective shows it.
 * @throws Refusal when the query uses what is not supported.
 */
export function evaluateQuery(
  query: CompiledQuery,
  corpus: Corpus,
  perspective: Perspective,
  asker: Asker,
): QueryOutcome {
  const view = corpus.view(perspective);
  const tags = new Set<string>(query.readsEverything ? [anything] : []);
  const narrowed = query.scans.map((scan) => {
    const candidates = narrow(scan.expr, {view, references: corpus.references});
    for (const tag of candidates?.tags ?? [anything]) tags.add(tag);
    return {scan, documents: candidates?.documents};
  });
  const readsAll = query.readsEverything || narrowed.some((each) => !each.documents);
  const result = onCandidates(narrowed, () =>
    runQuery(
      query,
      readsAll ? view.all() : [],
      asker,
      (id) => view.get(id),
      (id) => tags.add(documentTag(id)),
    ),
  );
  return {result, tags};
}

/** True when a query, asked of a dataset of this one document, finds something. */
export function matches(query: CompiledQuery, document: LakeDocument, asker: Asker): boolean {
  const found = runQuery(query, [document], asker, (id) =>
    id === document._id ? document : undefined,
  );
  return Array.isArray(found) ? found.length > 0 : found !== null && found !== false;
}

interface Narrowed {
  readonly scan: Filter;
  readonly documents: readonly LakeDocument[] | undefined;
}

/** Lets each `*[…]` read its candidates in place of the dataset while `work` runs. */
function onCandidates<T>(narrowed: readonly Narrowed[], work: () => T): T {
  const originals = narrowed.map(({scan}) => scan.base);
  try {
    for (const {scan, documents} of narrowed) {
      if (documents) scan.base = {type: 'Value', value: documents};
    }
    return work();
  } finally {
    for (const [index, {scan}] of narrowed.entries()) {
      const original = originals[index];
      if (original) scan.base = original;
    }
  }
}

/**
 * Evaluates a query on a list of documents.
 * @param find looks up what a reference leads to.
 * @param followed hears of every reference that is followed.
 */
export function runQuery(
  query: CompiledQuery,
  dataset: readonly LakeDocument[],
  asker: Asker,
  find: (id: string) => LakeDocument | undefined,
  followed: (id: string) => void = () => undefined,
): unknown {
  try {
    const value = groq.evaluateSync(query.tree, {
      dataset,
      params: query.params,
      identity: asker.identity,
      timestamp: asker.now,
      sanity: {projectId: asker.projectId, dataset: asker.dataset},
      dereference: ({_ref}) => {
        const texts = textsAskedFor(_ref, find);
        if (!texts) followed(_ref);
        return texts ?? find(_ref);
      },
    });
    return groq.toJS(value);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw refuseQuery(query.text, `The query could not be carried out: ${reason}`);
  }
}
