import {GroqSyntaxError} from 'groq-js';
import {faultOf, type JsonRecord} from '../json.ts';
import {refuse, refuseQuery} from '../refusal.ts';
import {groq} from './groq.ts';
import {joinIn, readCandidates, type Join} from './join.ts';
import {pageIn, type Page} from './page.ts';
import {nodesOf, type Filter, type QueryNode} from './syntax.ts';
import {prepareTextSearch, searchesIn, type Search} from './text-search.ts';
import {TimeLimitError, within} from './time-limit.ts';
import {isLight} from './weight.ts';

/** A `*[…]`: it reads its candidates, which the lake finds, in place of the whole dataset. */
export interface Scan {
  readonly filter: QueryNode;
  readonly join: Join | undefined;
  /** Words that its documents must have. */
  readonly searches: readonly Search[];
  /** Set when the query looks at the first documents only, in an order. */
  readonly page: Page | undefined;
}

/** A query that has been parsed with its parameters. */
export interface CompiledQuery {
  readonly text: string;
  readonly params: JsonRecord;
  readonly tree: QueryNode;
  readonly scans: readonly Scan[];
  /** True when some part looks at the whole dataset without a filter. */
  readonly readsEverything: boolean;
  /** True when the result depends on the time at which it is asked. */
  readonly readsClock: boolean;
  /** True when the result depends on who asks. */
  readonly readsIdentity: boolean;
  /** True when it may be run where other requests wait; see `isLight`. */
  readonly isLight: boolean;
}

/** The parser's time grows with the square of what it reads, in milliseconds. */
const parsingTime = 250;

/** Functions that groq-js reads and cannot carry out; of `text`, what `prepareTextSearch` left. */
const absentNamespaces: ReadonlySet<string> = new Set([
  'delta',
  'diff',
  'documents',
  'geo',
  'media',
  'text',
  'user',
]);

const maximumCached = 500;
/** A longer query is not kept: together they stay below some tens of megabytes. */
const maximumKey = 20_000;
const cache = new Map<string, CompiledQuery>();

/**
 * Parses a query; parameters are put in place, so that slices may use them too.
 * @throws Refusal with the place of the mistake.
 */
export function compileQuery(text: string, params: JsonRecord): CompiledQuery {
  const fault = faultOf(params);
  if (fault) throw refuse(400, `Malformed parameters: ${fault}.`);
  const key = `${text}\n${JSON.stringify(params)}`;
  const known = cache.get(key);
  if (known) return known;
  const compiled = analyse(text, params);
  if (key.length > maximumKey) return compiled;
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
  const pages = new Map(nodes.map(pageIn).flatMap((page) => (page ? [[page.filter, page]] : [])));
  const filters = nodes.filter((node) => node.type === 'Filter').filter(isScan);
  const wholes = nodes.filter((node) => node.type === 'Everything').length - filters.length;
  const calls = nodes.filter((node) => node.type === 'FuncCall');
  const absent = calls.find(({namespace}) => absentNamespaces.has(namespace));
  if (absent) {
    throw refuseQuery(text, `A local lake does not offer ${absent.namespace}::${absent.name}()`);
  }
  const scans = filters.map((filter, index) => {
    const join = joinIn(filter.expr);
    readCandidates(filter, index, join);
    const searches = searchesIn(filter.expr);
    return {filter: filter.expr, join, searches, page: pages.get(filter)};
  });
  return {
    text,
    params,
    tree,
    scans,
    readsEverything: wholes > 0 || calls.some((call) => call.namespace === 'releases'),
    readsClock: calls.some((call) => call.name === 'now'),
    readsIdentity: calls.some((call) => call.name === 'identity'),
    isLight: isLight(tree),
  };
}

function isScan(filter: Filter): boolean {
  return filter.base.type === 'Everything';
}

function parseOrRefuse(text: string, params: JsonRecord): QueryNode {
  try {
    return within(parsingTime, () => groq.parse(text, {params}));
  } catch (cause) {
    if (cause instanceof TimeLimitError) throw refuseQuery(text, 'The query is too complicated');
    const at = cause instanceof GroqSyntaxError ? cause.position : undefined;
    throw refuseQuery(text, reasonOf(cause), at);
  }
}

/** The parser's reason, without the place, and in the words that the hosted lake has for an end. */
function reasonOf(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  return message
    .replace(/^Syntax error in GROQ query at position \d+: /, '')
    .replace(/^Unexpected end of query$/, 'unexpected end-of-file, expected expression');
}
