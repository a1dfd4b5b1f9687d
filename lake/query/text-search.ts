import type {LakeDocument} from '../document/document.ts';
import {question} from './question.ts';
import {constantStrings, nodesOf, type QueryNode} from './syntax.ts';
import {textsIn, wordTest, type WordTest} from './words.ts';

/** The question for all texts of the document whose id is the detail. */
export const textsQuestion = 'texts';

/** The question whether a document has words; the detail is those words, a line's end, and its id. */
export const wordsQuestion = 'words';

type Match = Extract<QueryNode, {readonly type: 'OpCall'}>;

/**
 * Puts `… match text::query($terms)`, which groq-js parses but cannot carry out, into terms of what
 * it can: words that must all be found, the last of them perhaps a beginning. A document as a whole
 * (`@`) is searched by all of its texts. Where no score is wanted the lake itself looks for the
 * words, which takes a fraction of the time.
 */
export function prepareTextSearch(tree: QueryNode): void {
  for (const node of nodesOf(tree)) {
    if (node.type !== 'Filter') continue;
    for (const each of nodesOf(node.expr)) findWords(each);
  }
  for (const node of nodesOf(tree)) {
    const terms = searchTerms(node);
    if (terms === undefined || node.type !== 'OpCall') continue;
    node.right = {type: 'Value', value: terms};
    node.left = searched(node.left);
  }
}

/** Finds the answer to the question for words. */
export function hasWords(detail: string, find: (id: string) => LakeDocument | undefined): boolean {
  const end = detail.lastIndexOf('\n');
  const document = find(detail.slice(end + 1));
  return document !== undefined && searchOf(detail.slice(0, end))(document);
}

/** What a search node looks for; undefined for any other node. */
function searchTerms(node: QueryNode): string | undefined {
  if (node.type !== 'OpCall' || node.op !== 'match' || node.right.type !== 'FuncCall') {
    return undefined;
  }
  const {namespace, name, args} = node.right;
  if (namespace !== 'text' || name !== 'query') return undefined;
  const [terms = ''] = args.flatMap((argument) => constantStrings(argument) ?? []);
  const wanted = terms.split(/\s+/).filter((term) => !term.startsWith('-'));
  return wanted.join(' ').replaceAll('"', '');
}

/** What the nodes ask of a document that the lake has put in the place of searches. */
const searching = new WeakMap<QueryNode, Search>();

/** The search that a condition is; undefined for any other condition. */
export function searchAt(condition: QueryNode): Search | undefined {
  return searching.get(condition);
}

/** The searches that a document must pass to match a filter, with whatever else it asks for. */
export function searchesIn(filter: QueryNode): readonly Search[] {
  if (filter.type === 'Group') return searchesIn(filter.base);
  if (filter.type === 'And') return [...searchesIn(filter.left), ...searchesIn(filter.right)];
  const search = searchAt(filter);
  return search ? [search] : [];
}

/** Turns `[@, _id] match text::query(…)` into a question to the lake, when it can answer it. */
function findWords(node: QueryNode): void {
  const terms = searchTerms(node);
  if (terms === undefined || node.type !== 'OpCall' || !wordTest(terms)) return;
  const names = namesSearched(node.left);
  if (!names) return;
  const search = JSON.stringify([terms, ...names]);
  searching.set(node, searchOf(search));
  const detail: Match = {
    type: 'OpCall',
    op: '+',
    left: {type: 'Value', value: `${search}\n`},
    right: {type: 'AccessAttribute', name: '_id'},
  };
  node.op = '==';
  node.left = question(wordsQuestion, detail);
  node.right = {type: 'Value', value: true};
}

/** The attributes beside the whole document (`@`); undefined unless that is what is searched. */
function namesSearched(node: QueryNode): readonly string[] | undefined {
  if (node.type === 'Group') return namesSearched(node.base);
  if (node.type === 'This') return [];
  if (node.type !== 'Array' || !node.elements.some(({value}) => value.type === 'This')) {
    return undefined;
  }
  const names = node.elements.flatMap(({value, isSplat}) => {
    if (isSplat) return [undefined];
    if (value.type === 'This') return [];
    return [value.type === 'AccessAttribute' && !value.base ? value.name : undefined];
  });
  return names.every((name) => name !== undefined) ? names : undefined;
}

/** Says of a document whether it has the words that are looked for. */
export type Search = (document: LakeDocument) => boolean;

const maximumSearches = 100;
const searches = new Map<string, Search>();

function searchOf(text: string): Search {
  const known = searches.get(text);
  if (known) return known;
  const oldest = searches.keys().next().value;
  if (searches.size >= maximumSearches && oldest !== undefined) searches.delete(oldest);
  const parsed: unknown = JSON.parse(text);
  const [terms = '', ...names] = Array.isArray(parsed) ? parsed.map(String) : [];
  const search = searchFor(wordTest(terms) ?? (() => false), names);
  searches.set(text, search);
  return search;
}

/** The document's own attributes (`_id`) are searched where they are named, and only there. */
function searchFor(test: WordTest, names: readonly string[]): Search {
  const own = names.filter((name) => name.startsWith('_'));
  return (document) => {
    const values = own.map((name) => document[name]).filter((value) => typeof value === 'string');
    return test([...textsIn(document), ...values]);
  };
}

function searched(node: QueryNode): QueryNode {
  if (node.type === 'This') return allTexts;
  if (node.type !== 'Array') return node;
  const elements = node.elements.map((element) =>
    element.value.type === 'This' ? {...element, value: allTexts, isSplat: true} : element,
  );
  return {...node, elements};
}

const allTexts = question(textsQuestion, {type: 'AccessAttribute', name: '_id'});
