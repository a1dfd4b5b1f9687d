import type {LakeDocument} from '../document/document.ts';
import type {ReferenceIndex} from '../document/reference-index.ts';
import type {View} from '../document/view.ts';
import {anything, documentTag, typeTag} from './sync-tags.ts';
import {attributeName, constantStrings, type QueryNode} from './syntax.ts';

/** The part of the dataset that a filter can match at all; the filter still has to be applied. */
export interface Candidates {
  readonly documents: readonly LakeDocument[];
  readonly tags: readonly string[];
}

/** Where candidates are looked up. */
export interface Lookup {
  readonly view: View;
  readonly references: ReferenceIndex;
}

/**
 * Finds the documents that a filter can match by its conditions on `_id`, `_type` and
 * `references()`, so that the cost of a query follows its matches and not the dataset.
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
      return filter.op === 'in' ? equality(filter.left, filter.right, lookup) : undefined;
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
    documents: [...new Set([...left.documents, ...right.documents])],
    tags: [...left.tags, ...right.tags],
  };
}

function equality(subject: QueryNode, value: QueryNode, lookup: Lookup): Candidates | undefined {
  const attribute = attributeName(subject);
  if (attribute !== '_id' && attribute !== '_type') return undefined;
  const strings = constantStrings(value);
  if (!strings) return undefined;
  const distinct = [...new Set(strings)];
  if (attribute === '_type') {
    const lists = distinct.map((type) => lookup.view.ofType(type));
    const [only] = lists;
    return {
      documents: lists.length === 1 && only ? only : lists.flat(),
      tags: distinct.map(typeTag),
    };
  }
  return {
    documents: distinct.map((id) => lookup.view.get(id)).filter((each) => each !== undefined),
    tags: distinct.map(documentTag),
  };
}

function referring(targets: readonly QueryNode[], lookup: Lookup): Candidates | undefined {
  const ids = targets.map(constantStrings);
  if (!ids.every((each) => each !== undefined)) return undefined;
  const sources = ids.flat().flatMap((id) => lookup.references.sourcesOf(id));
  const documents = sources
    .map((source) => lookup.view.standingFor(source))
    .filter((each) => each !== undefined);
  return {documents: [...new Set(documents)], tags: [anything]};
}
