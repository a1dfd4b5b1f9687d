import type {LakeDocument} from '../document/document.ts';
import {isRecord} from '../json.ts';
import {constantStrings, nodesOf, type QueryNode} from './syntax.ts';

/** No document id begins like this, so it can ask for a document's texts in place of a document. */
const textsOf = ' texts of ';

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

/** The texts that a prepared query asks for, or undefined when it asks for a document. */
export function textsAskedFor(
  reference: string,
  find: (id: string) => LakeDocument | undefined,
): {readonly texts: readonly string[]} | undefined {
  if (!reference.startsWith(textsOf)) return undefined;
  return {texts: textsIn(find(reference.slice(textsOf.length)))};
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

/** `@`, as `{"_ref": " texts of " + _id}->texts`. */
const allTexts: QueryNode = {
  type: 'AccessAttribute',
  name: 'texts',
  base: {
    type: 'Deref',
    base: {
      type: 'Object',
      attributes: [
        {
          type: 'ObjectAttributeValue',
          name: '_ref',
          value: {
            type: 'OpCall',
            op: '+',
            left: {type: 'Value', value: textsOf},
            right: {type: 'AccessAttribute', name: '_id'},
          },
        },
      ],
    },
  },
};

const known = new WeakMap<object, readonly string[]>();

function textsIn(document: LakeDocument | undefined): readonly string[] {
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
