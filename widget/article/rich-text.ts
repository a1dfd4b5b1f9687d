/** Portable Text as a small tree that can be shown as it is: known marks and styles, safe links. */
import {
  buildMarksTree,
  isPortableTextToolkitList,
  isPortableTextToolkitSpan,
  isPortableTextToolkitTextNode,
  nestLists,
} from '@portabletext/toolkit';
import type {ToolkitPortableTextHtmlList} from '@portabletext/toolkit';
import {isRecord} from '../content/wire.ts';
import {cleanText, isVisible} from './clean-text.ts';
import {looseString} from './loose.ts';
import {safeAddress} from './safe-address.ts';

/** A stretch of text, or a mark around some. */
export type Inline =
  | {readonly kind: 'text'; readonly value: string}
  | {readonly kind: 'strong' | 'em'; readonly children: readonly Inline[]}
  | {readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[]}
  | Footnote;

/** A remark to the words before it. It has no children, so that no link is inside another. */
export interface Footnote {
  readonly kind: 'footnote';
  readonly text: string;
}

/** A paragraph, heading or quotation. */
export interface TextBlock {
  readonly kind: 'paragraph' | 'h2' | 'h3' | 'quotation';
  readonly children: readonly Inline[];
}

/** A list; an item may hold deeper lists. */
export interface TextList {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly {
    readonly children: readonly Inline[];
    readonly lists: readonly TextList[];
  }[];
}

export type RichText = readonly (TextBlock | TextList)[];

/** Deeper nesting than this is cut off: it is never a text that somebody wrote. */
const DEEPEST = 8;

/** Told of each part that was left out and why. */
export type Note = (what: string) => void;

const KINDS: Readonly<Record<string, TextBlock['kind']>> = {
  normal: 'paragraph',
  h2: 'h2',
  h3: 'h3',
  blockquote: 'quotation',
};

/** Reads Portable Text of any origin. What it does not know it leaves out, and notes. */
export function readRichText(value: unknown, note: Note): RichText {
  if (!Array.isArray(value)) return [];
  const blocks = value.flatMap((block: unknown) => readBlock(block, note));
  return nestLists(blocks, 'html').flatMap((node): (TextBlock | TextList)[] => {
    if (isPortableTextToolkitList(node)) return readList(node);
    const children = readInlines(buildMarksTree(node));
    const block: TextBlock = {kind: KINDS[node.style] ?? 'paragraph', children};
    return isVisible(plainText([block])) ? [block] : [];
  });
}

/** The text alone, without marks and footnotes; blocks are parted by spaces. */
export function plainText(blocks: RichText): string {
  const inline = (nodes: readonly Inline[]): string =>
    nodes
      .map((node) => {
        if (node.kind === 'footnote') return '';
        return node.kind === 'text' ? node.value : inline(node.children);
      })
      .join('');
  const listed = ({items}: TextList): string =>
    items.map(({children, lists}) => [inline(children), ...lists.map(listed)].join(' ')).join(' ');
  return blocks
    .map((node) => (node.kind === 'list' ? listed(node) : inline(node.children)))
    .join(' ');
}

interface Span {
  readonly _type: 'span';
  readonly text: string;
  readonly marks: string[];
}

/** Where a footnote belongs: behind the words that it is about. */
interface NoteMark {
  readonly _type: 'footnote';
  readonly text: string;
}

interface Block {
  readonly _type: 'block';
  readonly style: string;
  readonly children: (Span | NoteMark)[];
  readonly markDefs: {_type: string; _key: string; href: string}[];
  readonly level?: number;
  readonly listItem?: string;
}

function readBlock(value: unknown, note: Note): Block[] {
  if (!isRecord(value) || value['_type'] !== 'block') {
    note(`a part of the unknown type "${typeOf(value)}"`);
    return [];
  }
  const {style, listItem, level} = value;
  const definitions = list(value['markDefs']);
  const spans = list(value['children']).flatMap((child) => readSpan(child, note));
  return [
    {
      _type: 'block',
      style: typeof style === 'string' && Object.hasOwn(KINDS, style) ? style : 'normal',
      children: withNotes(spans, definitions.filter(isFootnote), note),
      markDefs: definitions
        .filter((definition) => !isFootnote(definition))
        .flatMap((definition) => readLink(definition, note)),
      ...(typeof listItem === 'string' && {
        listItem,
        level: typeof level === 'number' ? Math.min(Math.max(1, Math.round(level)), DEEPEST) : 1,
      }),
    },
  ];
}

function readSpan(value: unknown, note: Note): Span[] {
  if (!isRecord(value) || typeof value['text'] !== 'string') {
    note(`an inline part of the unknown type "${typeOf(value)}"`);
    return [];
  }
  const marks = list(value['marks']).filter((mark) => typeof mark === 'string');
  const text = cleanText(value['text']);
  return [{_type: 'span', text, marks: marks.slice(0, DEEPEST)}];
}

function isFootnote(definition: unknown): definition is Record<string, unknown> {
  return isRecord(definition) && definition['_type'] === 'footnote';
}

/** Takes footnotes off the words that they are about, and puts them behind the last of these. */
function withNotes(
  spans: readonly Span[],
  definitions: readonly Record<string, unknown>[],
  note: Note,
): Block['children'] {
  const behind = spans.map((): NoteMark[] => []);
  for (const {_key: key, text} of definitions) {
    const words = looseString(text);
    const last = spans.findLastIndex(({marks}) => marks.some((mark) => mark === key));
    if (words) behind[last]?.push({_type: 'footnote', text: words});
    else note('a footnote that says nothing');
  }
  const keys = new Set(definitions.map(({_key: key}) => key));
  return spans.flatMap((span, index) => [
    {...span, marks: span.marks.filter((mark) => !keys.has(mark))},
    ...(behind[index] ?? []),
  ]);
}

function readLink(value: unknown, note: Note): Block['markDefs'] {
  if (!isRecord(value) || typeof value['_key'] !== 'string') return [];
  const href = value['_type'] === 'link' ? safeAddress(value['href']) : null;
  if (!href) {
    note(`a link that leads nowhere safe: "${String(value['href']).slice(0, 80)}"`);
    return [];
  }
  return [{_type: 'link', _key: value['_key'], href}];
}

function readList(node: ToolkitPortableTextHtmlList, depth = 1): TextList[] {
  if (depth > DEEPEST) return [];
  const items = node.children.map((item) => {
    const lists = item.children.filter((child) => isPortableTextToolkitList(child));
    const spans = item.children.filter((child) => !isPortableTextToolkitList(child));
    return {
      children: readInlines(buildMarksTree({...item, children: spans})),
      lists: lists.flatMap((child) => (child.mode === 'html' ? readList(child, depth + 1) : [])),
    };
  });
  return [{kind: 'list', ordered: node.listItem === 'number', items}];
}

function readInlines(nodes: ReturnType<typeof buildMarksTree>, depth = 1): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (isPortableTextToolkitTextNode(node)) return [{kind: 'text', value: node.text}];
    if (!isPortableTextToolkitSpan(node)) return readNoteMark(node);
    const children = depth < DEEPEST ? readInlines(node.children, depth + 1) : [];
    const {markType, markDef} = node;
    if (markType === 'strong' || markType === 'em') return [{kind: markType, children}];
    const href = markDef && 'href' in markDef ? safeAddress(markDef['href']) : null;
    return href ? [{kind: 'link', href, children}] : children;
  });
}

function readNoteMark({_type: type, text}: {_type?: unknown; text?: unknown}): Footnote[] {
  return type === 'footnote' && typeof text === 'string' ? [{kind: 'footnote', text}] : [];
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function typeOf(value: unknown): string {
  return isRecord(value) ? String(value['_type']) : typeof value;
}
