import type {LakeDocument} from '../document/document.ts';
import {refuseQuery} from '../refusal.ts';
import type {CompiledQuery} from './compile.ts';
import {runQuery, type Asker} from './evaluate.ts';
import {attributePath, constantStrings, type QueryNode} from './syntax.ts';
import {TimeLimitError, within} from './time-limit.ts';

type Predicate = (document: LakeDocument) => boolean;

/** How long one query may take over one document, in milliseconds: everybody waits meanwhile. */
const shortTime = 50;

const predicates = new WeakMap<CompiledQuery, Predicate | 'none'>();
const known = new WeakMap<CompiledQuery, WeakMap<LakeDocument, boolean>>();

/**
 * True when a query, asked of a dataset of this one document, finds something. Whoever listens to
 * the same query shares the finding.
 * @throws Refusal when the query cannot be carried out, or not in the time that it has.
 */
export function matches(query: CompiledQuery, document: LakeDocument, asker: Asker): boolean {
  const predicate = predicates.get(query) ?? predicateOfQuery(query) ?? 'none';
  predicates.set(query, predicate);
  if (predicate !== 'none') return predicate(document);
  if (query.readsClock || query.readsIdentity) return evaluated(query, document, asker);
  const findings = known.get(query) ?? new WeakMap<LakeDocument, boolean>();
  known.set(query, findings);
  const finding = findings.get(document) ?? evaluated(query, document, asker);
  findings.set(document, finding);
  return finding;
}

function evaluated(query: CompiledQuery, document: LakeDocument, asker: Asker): boolean {
  const find = (id: string) => (id === document._id ? document : undefined);
  try {
    const found = within(shortTime, () => runQuery(query, [document], asker, find));
    return Array.isArray(found) ? found.length > 0 : found !== null && found !== false;
  } catch (cause) {
    if (!(cause instanceof TimeLimitError)) throw cause;
    throw refuseQuery(query.text, 'The query takes too long to be listened to', undefined, cause);
  }
}

/** What a Studio listens to, ids and types, needs no evaluation. */
function predicateOfQuery({tree, scans}: CompiledQuery): Predicate | undefined {
  if (tree.type === 'Everything') return () => true;
  const [scan] = scans;
  const isOneScan = scans.length === 1 && tree.type === 'Filter' && tree.expr === scan?.filter;
  return isOneScan ? predicateOf(tree.expr) : undefined;
}

function predicateOf(filter: QueryNode): Predicate | undefined {
  switch (filter.type) {
    case 'Group':
      return predicateOf(filter.base);
    case 'And':
    case 'Or': {
      const [left, right] = [predicateOf(filter.left), predicateOf(filter.right)];
      if (!left || !right) return undefined;
      return filter.type === 'And'
        ? (document) => left(document) && right(document)
        : (document) => left(document) || right(document);
    }
    case 'OpCall':
      return isOneOf(filter.op, filter.left, filter.right);
    default:
      return undefined;
  }
}

function isOneOf(operator: string, attribute: QueryNode, value: QueryNode): Predicate | undefined {
  const path = attributePath(attribute);
  const strings = constantStrings(value);
  const isList = value.type === 'Array' || (value.type === 'Value' && Array.isArray(value.value));
  if (!strings || operator !== (isList ? 'in' : '==')) return undefined;
  const wanted = new Set(strings);
  if (path === '_id') return ({_id}) => wanted.has(_id);
  return path === '_type' ? ({_type}) => wanted.has(_type) : undefined;
}
