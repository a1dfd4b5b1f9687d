import type {LakeDocument} from '../document/document.ts';
import {inOrder} from '../document/document-list.ts';
import {lookUp, subjectOf, type Lookup} from './lookup.ts';
import {anything, documentTag, typeTag} from './sync-tags.ts';
import {constantStrings, type QueryNode} from './syntax.ts';

/** The part of the dataset that a filter can match at all; the filter still has to be applied. */
export interface Candidates {
  readonly documents: readonly LakeDocument[];
  readonly tags: readonly string[];
}

/**
 * Finds the documents that a filter can match by its conditions on `_id`, `_type`, `slug.current`,
 * `…._ref` and `references()`, so that the cost of a query follows its matches and not the dataset.
 * @returns undefined when the filter says nothing of the kind.
 */
export function narrow(filter: QueryNode, lookup: Lookup): Candidates | undefined {
  switch (filter.type) {
    case 'Group':
      return narrow(filter.base, lookup);
    case 'And':
      return both(narrow(filter.left, lookup), narrow(filter.right, lookup));
    case 'Or':
      return either(narrow(filter.left, lookup), narrow(filter.right, lookup));
    case 'OpCall':
      if (filter.op === '==') {
        return (
          equality(filter.left, filter.right, lookup) ?? equality(filter.right, filter.left, lookup)
        );
      }
      return filter.op === 'in'
        ? (equality(filter.left, filter.right, lookup) ??
            membership(filter.left, filter.right, lookup))
        : undefined;
    case 'FuncCall':
      return filter.name === 'references' ? referring(filter.args, lookup) : undefined;
    default:
      return undefined;
  }
}

function both(left?: Candidates, right?: Candidates): Candidates | undefined {
  if (!left || !right) return left ?? right;
  const fewer = left.documents.length <= right.documents.length ? left : right;
  const other = fewer === left ? right : left;
  return {
    documents: fewer.documents,
    tags: fewer.tags.includes(anything) ? other.tags : fewer.tags,
  };
}

function either(left?: Candidates, right?: Candidates): Candidates | undefined {
  if (!left || !right) return undefined;
  return {
    documents: inOrder([...left.documents, ...right.documents]),
    tags: [...left.tags, ...right.tags],
  };
}

/** `attribute == "value"`, `attribute in ["value", …]` */
function equality(subject: QueryNode, value: QueryNode, lookup: Lookup): Candidates | undefined {
  const index = subjectOf(subject);
  const strings = index && constantStrings(value);
  if (!index || !strings) return undefined;
  const documents = lookUp(index, strings, lookup);
  const distinct = [...new Set(strings)];
  if (index === 'id') return {documents, tags: distinct.map(documentTag)};
  return {documents, tags: index === 'type' ? distinct.map(typeTag) : [anything]};
}

/** `"value" in authors[]._ref` */
function membership(value: QueryNode, list: QueryNode, lookup: Lookup): Candidates | undefined {
  const strings = constantStrings(value);
  if (subjectOf(list) !== 'reference' || !strings) return undefined;
  return {documents: lookUp('reference', strings, lookup), tags: [anything]};
}

function referring(targets: readonly QueryNode[], lookup: Lookup): Candidates | undefined {
  const ids = targets.map(constantStrings);
  if (!ids.every((each) => each !== undefined)) return undefined;
  return {documents: lookUp('reference', ids.flat(), lookup), tags: [anything]};
}
