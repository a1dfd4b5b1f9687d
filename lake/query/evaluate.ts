import type {Corpus} from '../document/corpus.ts';
import type {LakeDocument} from '../document/document.ts';
import type {Perspective} from '../document/perspective.ts';
import {refuseQuery} from '../refusal.ts';
import type {CompiledQuery} from './compile.ts';
import {groq} from './groq.ts';
import {candidatesFor, candidatesQuestion} from './join.ts';
import type {Lookup} from './lookup.ts';
import {narrow} from './narrow.ts';
import {firstOf, type Page} from './page.ts';
import {readQuestion} from './question.ts';
import {anything, documentTag} from './sync-tags.ts';
import type {QueryNode} from './syntax.ts';
import {hasWords, textsQuestion, wordsQuestion} from './text-search.ts';
import {TimeLimitError} from './time-limit.ts';
import {textsIn} from './words.ts';

/** Who asks, where and when: what `identity()`, `sanity::dataset()` and `now()` answer. */
export interface Asker {
  readonly identity: string;
  readonly projectId: string;
  readonly dataset: string;
  readonly now: Date;
}

/** A query and the documents that it has to look at. */
export interface Plan {
  readonly query: CompiledQuery;
  readonly lookup: Lookup;
  readonly candidates: readonly (readonly LakeDocument[])[];
  /** How many documents the query looks at, at least. */
  readonly size: number;
  /** What the result depends on; references that are followed come on top. */
  readonly tags: ReadonlySet<string>;
}

/**
 * Finds the documents that a query has to look at when the dataset is seen in a perspective.
 * @param whole true leaves in those that are not on the page that the query wants.
 */
export function planQuery(
  query: CompiledQuery,
  corpus: Corpus,
  perspective: Perspective,
  {whole = false}: {readonly whole?: boolean} = {},
): Plan {
  const view = corpus.view(perspective);
  const lookup = {view, references: corpus.references};
  const tags = new Set<string>(query.readsEverything ? [anything] : []);
  const candidates = query.scans.map(({filter, page, searches}) => {
    const narrowed = narrow(filter, lookup);
    for (const tag of narrowed?.tags ?? [anything]) tags.add(tag);
    const documents = narrowed?.documents ?? view.all();
    const isWhole = whole || searches.length > 0;
    return isWhole ? documents : onPage(documents, page);
  });
  const everything = query.readsEverything ? view.size : 0;
  const size = candidates.reduce((sum, {length}) => sum + length, everything);
  return {query, lookup, candidates, size, tags};
}

/** The same plan without the documents that have not the words that it looks for. */
export function lookForWords(plan: Plan): Plan {
  const candidates = plan.query.scans.map(({searches, page}, index) => {
    const documents = plan.candidates[index] ?? [];
    if (searches.length === 0) return documents;
    return onPage(
      documents.filter((document) => searches.every((search) => search(document))),
      page,
    );
  });
  return {...plan, candidates};
}

function onPage(
  documents: readonly LakeDocument[],
  page: Page | undefined,
): readonly LakeDocument[] {
  return (page && firstOf(documents, page)) ?? documents;
}

export interface QueryOutcome {
  readonly result: unknown;
  /** What the result depends on. */
  readonly tags: ReadonlySet<string>;
}

/**
 * Carries out a planned query.
 * @param tree evaluated in place of the query's own, with the same candidates.
 * @throws Refusal when the query uses what is not supported.
 */
export function evaluatePlan(plan: Plan, asker: Asker, tree?: QueryNode): QueryOutcome {
  const {query, lookup, candidates} = plan;
  const tags = new Set(plan.tags);
  const dataset = query.readsEverything ? lookup.view.all() : [];
  const scans = query.scans.map(({join}, index) => ({join, documents: candidates[index] ?? []}));
  const result = run(tree ? {...query, tree} : query, dataset, asker, {
    find: (id) => lookup.view.get(id),
    candidates: (detail) => candidatesFor(detail, scans, lookup),
    followed: (id) => tags.add(documentTag(id)),
  });
  return {result, tags};
}

/**
 * Evaluates a query on a list of documents.
 * @param find looks up what a reference leads to.
 */
export function runQuery(
  query: CompiledQuery,
  documents: readonly LakeDocument[],
  asker: Asker,
  find: (id: string) => LakeDocument | undefined,
): unknown {
  return run(query, documents, asker, {
    find,
    candidates: () => documents,
    followed: () => undefined,
  });
}

interface Answers {
  readonly find: (id: string) => LakeDocument | undefined;
  readonly candidates: (detail: string) => readonly LakeDocument[] | undefined;
  /** Hears of every reference that is followed. */
  readonly followed: (id: string) => void;
}

function run(
  query: CompiledQuery,
  dataset: readonly LakeDocument[],
  asker: Asker,
  {find, candidates, followed}: Answers,
): unknown {
  const dereference = (reference: string): unknown => {
    const asked = readQuestion(reference);
    if (asked?.subject === candidatesQuestion) return {answer: candidates(asked.detail)};
    if (asked?.subject === textsQuestion) return {answer: textsIn(find(asked.detail))};
    if (asked?.subject === wordsQuestion) return {answer: hasWords(asked.detail, find)};
    followed(reference);
    return find(reference);
  };
  try {
    const value = groq.evaluateSync(query.tree, {
      dataset,
      params: query.params,
      identity: asker.identity,
      timestamp: asker.now,
      sanity: {projectId: asker.projectId, dataset: asker.dataset},
      dereference: ({_ref}) => dereference(_ref),
    });
    return groq.toJS(value);
  } catch (cause) {
    if (cause instanceof TimeLimitError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw refuseQuery(query.text, `The query could not be carried out: ${reason}`);
  }
}
