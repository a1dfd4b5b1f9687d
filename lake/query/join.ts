import type {LakeDocument} from '../document/document.ts';
import {lookUp, subjectOf, type Lookup, type Subject} from './lookup.ts';
import {question} from './question.ts';
import type {Filter, QueryNode} from './syntax.ts';

/** The question for the candidates of a scan; the detail names the scan, and what it is joined on. */
export const candidatesQuestion = 'candidates';

/**
 * A condition of a scan that compares with the document around it, such as `references(^._id)`. Its
 * candidates are looked up anew for each of those documents.
 */
export interface Join {
  readonly subject: Subject;
  /** The value compared with, as the surrounding scope sees it. */
  readonly key: QueryNode;
}

/** The first condition of a filter that makes it a join, if there is any. */
export function joinIn(filter: QueryNode): Join | undefined {
  switch (filter.type) {
    case 'Group':
      return joinIn(filter.base);
    case 'And':
      return joinIn(filter.left) ?? joinIn(filter.right);
    case 'OpCall':
      if (filter.op === '==') {
        return joined(filter.left, filter.right) ?? joined(filter.right, filter.left);
      }
      if (filter.op !== 'in' || subjectOf(filter.right) !== 'reference') return undefined;
      return joined(filter.right, filter.left);
    case 'FuncCall': {
      const [target, ...others] = filter.args;
      if (filter.name !== 'references' || !target || others.length > 0) return undefined;
      const key = seenFromOutside(target);
      return key && {subject: 'reference', key};
    }
    default:
      return undefined;
  }
}

function joined(attribute: QueryNode, value: QueryNode): Join | undefined {
  const subject = subjectOf(attribute);
  const key = subject === undefined || subject === 'type' ? undefined : seenFromOutside(value);
  return subject && key && {subject, key};
}

/**
 * An expression about the surrounding documents (`^.a.b`), as it is written one scope further out.
 * @returns undefined for any other expression.
 */
function seenFromOutside(node: QueryNode): QueryNode | undefined {
  if (node.type === 'Parent') return node.n === 1 ? {type: 'This'} : {...node, n: node.n - 1};
  if (node.type === 'Group') return seenFromOutside(node.base);
  if (node.type !== 'AccessAttribute' || !node.base) return undefined;
  const base = seenFromOutside(node.base);
  return base && {...node, base};
}

/** Lets a scan read what the lake finds for it in place of the whole dataset. */
export function readCandidates(scan: Filter, index: number, join: Join | undefined): void {
  const all = question(candidatesQuestion, {type: 'Value', value: String(index)});
  if (!join) {
    scan.base = all;
    return;
  }
  const beginning: QueryNode = {type: 'Value', value: `${index} `};
  const detail: QueryNode = {type: 'OpCall', op: '+', left: beginning, right: join.key};
  // A key that is no string finds nothing there, and the filter has to look at all of them.
  const found = question(candidatesQuestion, detail);
  scan.base = {type: 'FuncCall', namespace: 'global', name: 'coalesce', args: [found, all]};
}

/** Answers the question for the candidates of a scan. */
export function candidatesFor(
  detail: string,
  scans: readonly {readonly join: Join | undefined; readonly documents: readonly LakeDocument[]}[],
  lookup: Lookup,
): readonly LakeDocument[] | undefined {
  const end = detail.indexOf(' ');
  const scan = scans[Number(end < 0 ? detail : detail.slice(0, end))];
  if (end < 0 || !scan?.join) return scan?.documents;
  const found = lookUp(scan.join.subject, [detail.slice(end + 1)], lookup);
  return found.length < scan.documents.length ? found : scan.documents;
}
