import {GroqSyntaxError} from 'groq-js';
import type {JsonRecord} from '../json.ts';
import {refuseQuery} from '../refusal.ts';
import {groq} from './groq.ts';
import {prepareTextSearch} from './text-search.ts';
import {nodesOf, type Filter, type QueryNode} from './syntax.ts';

/** A query that has been parsed with its parameters. */
export interface CompiledQuery {
  readonly text: string;
  readonly params: JsonRecord;
  readonly tree: QueryNode;
  /** The filters that stand directly on the whole dataset: `*[…]`. */
  readonly scans: readonly Filter[];
  /** True when some part looks at the whole dataset without a filter. */
  readonly readsEverything: boolean;
  /** True when the result depends on the time at which it is asked. */
  readonly readsClock: boolean;
}

const maximumCached = 500;
const cache = new Map<string, CompiledQuery>();

/**
 * Parses a query; parameters are put in place, so that slices may use them too.
 * @throws Refusal with the place of the mistake.
 */
export function compileQuery(text: string, params: JsonRecord): CompiledQuery {
  const key = `${text}\n${JSON.stringify(params)}`;
  const known = cache.get(key);
  if (known) return known;
  const compiled = analyse(text, params);
  const oldest = cache.keys().next().value;
  if (cache.size >= maximumCached && oldest !== undefined) cache.delete(oldest);
  cache.set(key, compiled);
  return compiled;
}

function analyse(text: string, params: JsonRecord): CompiledQuery {
  const tree = parseOrRefuse(text, params);
  prepareTextSearch(tree);
  const nodes = [...nodesOf(tree)];
  const missing = nodes.find((node) => node.type === 'Parameter');
  if (missing) throw refuseQuery(text, `param $${missing.name} referenced, but not provided`);
  const scans = nodes.filter((node) => node.type === 'Filter').filter(isScan);
  const wholes = nodes.filter((node) => node.type === 'Everything').length - scans.length;
  const calls = nodes.filter((node) => node.type === 'FuncCall');
  return {
    text,
    params,
    tree,
    scans,
    readsEverything: wholes > 0 || calls.some((call) => call.namespace === 'releases'),
    readsClock: calls.some((call) => call.name === 'now'),
  };
}

function isScan(filter: Filter): boolean {
  return filter.base.type === 'Everything';
}

function parseOrRefuse(text: string, params: JsonRecord): QueryNode {
  try {
    return groq.parse(text, {params});
  } catch (cause) {
    const at = cause instanceof GroqSyntaxError ? cause.position : undefined;
    throw refuseQuery(text, cause instanceof Error ? cause.message : String(cause), at);
  }
}
