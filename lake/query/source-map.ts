import {isLakeDocument, type LakeDocument} from '../document/document.ts';
import {isRecord} from '../json.ts';
import {evaluatePlan, type Asker, type Plan} from './evaluate.ts';
import type {QueryAttribute, QueryNode} from './syntax.ts';

/** Which document and attribute each plain value of a result came from. */
export interface SourceMap {
  readonly documents: readonly {readonly _id: string; readonly _type: string}[];
  readonly paths: readonly string[];
  readonly mappings: Readonly<Record<string, SourceMapping>>;
}

interface SourceMapping {
  readonly type: 'value';
  readonly source: {
    readonly type: 'documentValue';
    readonly document: number;
    readonly path: number;
  };
}

/** Documents of a result, and the projection that was made of them, if any. */
interface Selection {
  readonly documents: QueryNode;
  readonly attributes: readonly QueryAttribute[] | undefined;
  readonly isList: boolean;
}

/**
 * The source map of a query whose result is documents, as they are or plainly projected
 * (`{title, "name": author.name, ...}`). What is made of an attribute in any other way is left out;
 * of other queries the map is empty.
 */
export function sourceMapOf(plan: Plan, asker: Asker): SourceMap {
  const selection = selectionOf(plan.query.tree);
  const map = new SourceMapWriter();
  if (!selection) return map;
  const {result} = evaluatePlan(plan, asker, selection.documents);
  const documents = selection.isList ? (Array.isArray(result) ? result : []) : [result];
  for (const [index, document] of documents.entries()) {
    if (!isLakeDocument(document)) continue;
    const place = selection.isList ? `$[${index}]` : '$';
    for (const [name, path] of plainAttributes(document, selection.attributes)) {
      map.add(place + inBrackets([name]), document, `$${inBrackets(path)}`);
    }
  }
  return map;
}

class SourceMapWriter implements SourceMap {
  readonly documents: {_id: string; _type: string}[] = [];
  readonly paths: string[] = [];
  readonly mappings: Record<string, SourceMapping> = {};
  readonly #places = new Map<string, number>();

  add(place: string, document: LakeDocument, path: string): void {
    const origin = document['_originalId'];
    const _id = typeof origin === 'string' ? origin : document._id;
    const source = {
      type: 'documentValue' as const,
      document: this.#place(this.documents, `document ${_id}`, {_id, _type: document._type}),
      path: this.#place(this.paths, `path ${path}`, path),
    };
    this.mappings[place] = {type: 'value', source};
  }

  #place<T>(list: T[], key: string, entry: T): number {
    const known = this.#places.get(key) ?? list.push(entry) - 1;
    this.#places.set(key, known);
    return known;
  }
}

function selectionOf(node: QueryNode): Selection | undefined {
  switch (node.type) {
    case 'Group':
      return selectionOf(node.base);
    case 'Map':
      return projected(selectionOf(node.base), node.expr);
    case 'Projection':
      return projected(selectionOf(node.base), node);
    case 'AccessElement': {
      const list = selectionOf(node.base);
      return list?.isList ? {documents: node, attributes: undefined, isList: false} : undefined;
    }
    case 'Filter':
    case 'Slice':
    case 'PipeFuncCall':
      return selectionOf(node.base) && {documents: node, attributes: undefined, isList: true};
    case 'Everything':
    case 'AccessAttribute':
    case 'FuncCall':
      // The candidates of a scan, which stand for the dataset.
      return {documents: node, attributes: undefined, isList: true};
    default:
      return undefined;
  }
}

function projected(selection: Selection | undefined, projection: QueryNode): Selection | undefined {
  if (!selection || selection.attributes || projection.type !== 'Projection') return undefined;
  const isOfEach = projection.base.type === 'This' || !selection.isList;
  if (!isOfEach || projection.expr.type !== 'Object') return undefined;
  return {...selection, attributes: projection.expr.attributes};
}

/** Each attribute of a result that is an attribute of its document, with the path there. */
function plainAttributes(
  document: LakeDocument,
  attributes: readonly QueryAttribute[] | undefined,
): ReadonlyMap<string, readonly string[]> {
  const plain = new Map<string, readonly string[]>();
  const addAll = () => {
    for (const name of Object.keys(document)) if (name !== '_originalId') plain.set(name, [name]);
  };
  if (!attributes) addAll();
  for (const attribute of attributes ?? []) {
    if (attribute.type !== 'ObjectAttributeValue') {
      if (attribute.type === 'ObjectSplat' && attribute.value.type === 'This') addAll();
      else plain.clear();
      continue;
    }
    const path = plainPath(attribute.value);
    if (path && valueAt(document, path) !== undefined) plain.set(attribute.name, path);
    else plain.delete(attribute.name);
  }
  return plain;
}

function plainPath(node: QueryNode): readonly string[] | undefined {
  if (node.type === 'Group') return plainPath(node.base);
  if (node.type !== 'AccessAttribute') return undefined;
  if (node.base === undefined || node.base.type === 'This') return [node.name];
  const base = plainPath(node.base);
  return base && [...base, node.name];
}

function valueAt(document: LakeDocument, path: readonly string[]): unknown {
  let value: unknown = document;
  for (const name of path) value = isRecord(value) ? value[name] : undefined;
  return value ?? undefined;
}

function inBrackets(path: readonly string[]): string {
  return path.map((name) => `['${name.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}']`).join('');
}
