import {isRecord} from '../json.ts';

/**
 * The nodes of a parsed query that the lake looks into. groq-js calls its tree no public interface
 * and ships it without types; whatever is not listed here is left alone.
 */
export type QueryNode =
  | {readonly type: 'Everything' | 'This'}
  | {readonly type: 'Value'; readonly value: unknown}
  | {readonly type: 'Parameter'; readonly name: string}
  | {readonly type: 'Group'; readonly base: QueryNode}
  | {readonly type: 'And' | 'Or'; readonly left: QueryNode; readonly right: QueryNode}
  | {readonly type: 'OpCall'; readonly op: string; left: QueryNode; right: QueryNode}
  | {readonly type: 'Deref'; readonly base: QueryNode}
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

/** `base[expr]`, with a condition. */
export interface Filter {
  readonly type: 'Filter';
  base: QueryNode;
  readonly expr: QueryNode;
}

interface QueryAttribute {
  readonly type: 'ObjectAttributeValue';
  readonly name: string;
  readonly value: QueryNode;
}

interface QueryElement {
  readonly value: QueryNode;
  readonly isSplat: boolean;
}

/** True for a node of a parsed query. */
export function isNode(value: unknown): value is QueryNode {
  return isRecord(value) && typeof value['type'] === 'string';
}

/** Every node of a parsed query, outer before inner; constant values are not looked into. */
export function* nodesOf(value: unknown): Generator<QueryNode> {
  if (Array.isArray(value)) {
    for (const element of value) yield* nodesOf(element);
    return;
  }
  if (!isRecord(value)) return;
  if (isNode(value)) yield value;
  if (value['type'] === 'Value') return;
  for (const member of Object.values(value)) yield* nodesOf(member);
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
  if (!Array.isArray(value)) return undefined;
  return value.filter((element) => typeof element === 'string');
}

/** The attribute's name when a node is a plain attribute of the document at hand. */
export function attributeName(node: QueryNode): string | undefined {
  if (node.type !== 'AccessAttribute') return undefined;
  return node.base === undefined || node.base.type === 'This' ? node.name : undefined;
}
