import type {LakeDocument} from '../document/document.ts';
import {isRecord} from '../json.ts';
import {searchAt} from './text-search.ts';
import {attributePath, constantStrings, type Filter, type QueryNode} from './syntax.ts';

/**
 * The first documents of all of a type in an order: `*[_type == "a"] | order(b desc) [0...20]`;
 * perhaps only of those that have some words.
 */
export interface Page {
  readonly filter: Filter;
  readonly count: number;
  readonly keys: readonly {readonly path: readonly string[]; readonly descending: boolean}[];
}

/** A page of more documents is left to the query. */
const maximumCount = 2_000;

/** Reads a slice that takes the first of an ordered scan; undefined for anything else. */
export function pageIn(slice: QueryNode): Page | undefined {
  if (slice.type !== 'Slice') return undefined;
  const {left, right, isInclusive, base: order} = slice;
  if (order.type !== 'PipeFuncCall' || order.name !== 'order') return undefined;
  const {base: filter} = order;
  const count = isInclusive ? right + 1 : right;
  if (filter.type !== 'Filter' || filter.base.type !== 'Everything') return undefined;
  if (!isDecided(filter.expr) || left < 0 || right < 0 || count > maximumCount) return undefined;
  const keys = order.args.map(keyOf);
  return keys.every((key) => key !== undefined) ? {filter, count, keys} : undefined;
}

/** True when the lake finds exactly what the filter does, so that no other document is on the page. */
function isDecided(filter: QueryNode): boolean {
  const conditions = conditionsIn(filter).filter((condition) => !searchAt(condition));
  return conditions.length <= 1 && conditions.every(isOfOneType);
}

function conditionsIn(filter: QueryNode): readonly QueryNode[] {
  if (filter.type === 'Group') return conditionsIn(filter.base);
  if (filter.type !== 'And') return [filter];
  return [...conditionsIn(filter.left), ...conditionsIn(filter.right)];
}

function isOfOneType(condition: QueryNode): boolean {
  if (condition.type !== 'OpCall' || condition.op !== '==') return false;
  return (
    attributePath(condition.left) === '_type' && constantStrings(condition.right)?.length === 1
  );
}

function keyOf(node: QueryNode): Page['keys'][number] | undefined {
  const isDirected = node.type === 'Asc' || node.type === 'Desc';
  const path = plainPath(isDirected ? node.base : node);
  return path && {path, descending: node.type === 'Desc'};
}

function plainPath(node: QueryNode): readonly string[] | undefined {
  if (node.type !== 'AccessAttribute') return undefined;
  if (!node.base) return [node.name];
  const start = plainPath(node.base);
  return start && [...start, node.name];
}

interface Placed {
  readonly document: LakeDocument;
  readonly values: readonly (string | null)[];
}

/**
 * Finds the documents of a page, without ordering all the others.
 * @param documents all that the filter finds, in the order that ties are left in.
 * @returns undefined when they are ordered by anything but texts.
 */
export function firstOf(
  documents: readonly LakeDocument[],
  {keys, count}: Page,
): readonly LakeDocument[] | undefined {
  const first: Placed[] = [];
  for (const document of documents) {
    const values = keys.map(({path}) => valueAt(document, path));
    if (!values.every((value) => value !== undefined)) return undefined;
    const placed = {document, values};
    const last = first.at(-1);
    if (first.length === count && last && compare(placed, last, keys) >= 0) continue;
    first.splice(placeOf(placed, first, keys), 0, placed);
    if (first.length > count) first.pop();
  }
  return first.map(({document}) => document);
}

/** A text, null when there is none, undefined for values of other kinds. */
function valueAt(document: LakeDocument, path: readonly string[]): string | null | undefined {
  let value: unknown = document;
  for (const name of path) value = isRecord(value) ? value[name] : null;
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : undefined;
}

/** Behind all that are not greater. */
function placeOf(placed: Placed, ordered: readonly Placed[], keys: Page['keys']): number {
  let [from, to] = [0, ordered.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    const other = ordered[middle];
    if (other && compare(other, placed, keys) <= 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Texts come before what is absent, as in GROQ. */
function compare(left: Placed, right: Placed, keys: Page['keys']): number {
  for (const [index, {descending}] of keys.entries()) {
    const [a, b] = [left.values[index] ?? null, right.values[index] ?? null];
    if (a === b) continue;
    const order = a === null ? 1 : b === null || a < b ? -1 : 1;
    return descending ? -order : order;
  }
  return 0;
}
