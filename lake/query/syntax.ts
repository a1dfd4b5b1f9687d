import {isRecord, isStringArray} from '../json.ts';

/**
 * The nodes of a parsed query that the lake looks into. groq-js calls its tree no public interface
 * and ships it without types; whatever is not listed here is left alone.
 */
export type QueryNode =
  | {readonly type: 'Everything' | 'This'}
  | {readonly type: 'Parent'; readonly n: number}
  | {readonly type: 'Value'; readonly value: unknown}
  | {readonly type: 'Parameter'; readonly name: string}
  | {readonly type: 'Group'; readonly base: QueryNode}
  | {readonly type: 'And' | 'Or'; readonly left: QueryNode; readonly right: QueryNode}
  | {readonly type: 'OpCall'; op: string; left: QueryNode; right: QueryNode}
  | {readonly type: 'Deref' | 'ArrayCoerce'; readonly base: QueryNode}
  | {readonly type: 'Map' | 'FlatMap'; readonly base: QueryNode; readonly expr: QueryNode}
  | {readonly type: 'Projection'; readonly base: QueryNode; readonly expr: QueryNode}
  | {readonly type: 'AccessElement' | 'Asc' | 'Desc'; readonly base: QueryNode}
  | Slice
  | PipeFunctionCall
  | {readonly type: 'Object'; readonly attributes: readonly QueryAttribute[]}
  | {readonly type: 'AccessAttribute'; readonly base?: QueryNode; readonly name: string}
  | {readonly type: 'Array'; readonly elements: readonly QueryElement[]}
  | FunctionCall
  | Filter;

export interface FunctionCall {
  readonly type: 'FuncCall';
  readonly namespace: string;
  readonly name: string;
  readonly args: readonly QueryNode[];
}

/** `base[left..right]`, or `base[left...right]`, which leaves the last one out. */
interface Slice {
  readonly type: 'Slice';
  readonly base: QueryNode;
  readonly left: number;
  readonly right: number;
  readonly isInclusive: boolean;
}

/** `base | name(args)` */
interface PipeFunctionCall {
  readonly type: 'PipeFuncCall';
  readonly base: QueryNode;
  readonly name: string;
  readonly args: readonly QueryNode[];
}

/** `base[expr]`, with a condition. */
export interface Filter {
  readonly type: 'Filter';
  base: QueryNode;
  readonly expr: QueryNode;
}

/** A member of an object that a query makes. */
export type QueryAttribute =
  | {readonly type: 'ObjectAttributeValue'; readonly name: string; readonly value: QueryNode}
  | {readonly type: 'ObjectSplat'; readonly value: QueryNode}
  | {
      readonly type: 'ObjectConditionalSplat';
      readonly condition: QueryNode;
      readonly value: QueryNode;
    };

interface QueryElement {
  readonly value: QueryNode;
  readonly isSplat: boolean;
}

/** True for a node of a parsed query. */
export function isNode(value: unknown): value is QueryNode {
  return isRecord(value) && typeof value['type'] === 'string';
}

/**
 * Every node of a parsed query, outer before inner; constant values are not looked into. It keeps
 * its own stack: a query may be nested deeper than calls can be.
 */
export function* nodesOf(tree: unknown): Generator<QueryNode> {
  const waiting: unknown[] = [tree];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (isNode(value)) yield value;
    for (const member of membersOf(value).toReversed()) waiting.push(member);
  }
}

function membersOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return isRecord(value) && value['type'] !== 'Value' ? Object.values(value) : [];
}

/** The strings that a node stands for, when it is one constant string or an array of them. */
export function constantStrings(node: QueryNode): string[] | undefined {
  if (node.type === 'Group') return constantStrings(node.base);
  if (node.type === 'Array') {
    const elements = node.elements.map((element) =>
      element.isSplat ? undefined : constantStrings(element.value),
    );
    return elements.every((element) => element !== undefined) ? elements.flat() : undefined;
  }
  if (node.type !== 'Value') return undefined;
  const value: unknown = node.value;
  if (typeof value === 'string') return [value];
  return isStringArray(value) ? value : undefined;
}

/**
 * The path of an attribute of the document at hand, such as `slug.current`; of the elements of an
 * array like `authors[]._ref` too. Undefined for any other expression.
 */
export function attributePath(node: QueryNode): string | undefined {
  switch (node.type) {
    case 'Group':
    case 'ArrayCoerce':
      return attributePath(node.base);
    case 'Map':
      return joinPaths(attributePath(node.base), attributePath(node.expr));
    case 'AccessAttribute':
      if (node.base === undefined || node.base.type === 'This') return node.name;
      return joinPaths(attributePath(node.base), node.name);
    default:
      return undefined;
  }
}

function joinPaths(start: string | undefined, end: string | undefined): string | undefined {
  return start === undefined || end === undefined ? undefined : `${start}.${end}`;
}
