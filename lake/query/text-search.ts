import type {LakeDocument} from '../document/document.ts';
import {isRecord} from '../json.ts';
import {question} from './question.ts';
import {constantStrings, nodesOf, type QueryNode} from './syntax.ts';

/** The question for all texts of the document whose id is the detail. */
export const textsQuestion = 'texts';

/**
 * Puts `… match text::query($terms)`, which groq-js parses but cannot carry out, into terms of what
 * it can: words that must all be found, the last of them perhaps a beginning. A document as a whole
 * (`@`) is searched by all of its texts.
 */
export function prepareTextSearch(tree: QueryNode): void {
  for (const node of nodesOf(tree)) {
    if (node.type !== 'OpCall' || node.op !== 'match') continue;
    const terms = searchTerms(node.right);
    if (terms === undefined) continue;
    node.right = {type: 'Value', value: terms};
    node.left = searched(node.left);
  }
}

function searchTerms(node: QueryNode): string | undefined {
  if (node.type !== 'FuncCall' || node.namespace !== 'text' || node.name !== 'query') {
    return undefined;
  }
  const [terms = ''] = node.args.flatMap((argument) => constantStrings(argument) ?? []);
  const wanted = terms.split(/\s+/).filter((term) => !term.startsWith('-'));
  return wanted.join(' ').replaceAll('"', '');
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

const known = new WeakMap<object, readonly string[]>();

/** Every text in a document, at any depth; not its ids and other attributes of the lake's own. */
export function textsIn(document: LakeDocument | undefined): readonly string[] {
  if (!document) return [];
  const texts = known.get(document) ?? [...stringsIn(document)];
  known.set(document, texts);
  return texts;
}

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const element of value) yield* stringsIn(element);
  else if (isRecord(value)) {
    for (const [name, member] of Object.entries(value)) {
      if (!name.startsWith('_')) yield* stringsIn(member);
    }
  }
}
