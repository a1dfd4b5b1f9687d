import {parseSync} from 'vite';

/** A text for a person that stands in code instead of the catalogue. */
export interface LooseWords {
  readonly line: number;
  readonly words: string;
}

/** Attributes and properties whose value somebody reads. */
const READ: ReadonlySet<string> = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'description',
  'header',
  'hint',
  'label',
  'message',
  'missing',
  'placeholder',
  'subtitle',
  'text',
  'title',
]);

/**
 * Texts for a person in a source file: words between tags, in what is read, and wherever a string
 * reads like a sentence. Not those of errors and of the console, which are for developers, nor
 * queries, styles and code.
 */
export function looseWords(file: string, source: string): readonly LooseWords[] {
  const {program, errors} = parseSync(file, source);
  if (errors[0]) throw new SyntaxError(`${file} cannot be parsed: ${errors[0].message}`);
  return [...looseIn(program, false)].map(({start, words}) => ({
    line: source.slice(0, start).split('\n').length,
    words,
  }));
}

interface Found {
  readonly start: number;
  readonly words: string;
}

function* looseIn(node: unknown, isRead: boolean): Iterable<Found> {
  if (Array.isArray(node)) {
    for (const each of node) yield* looseIn(each, isRead);
    return;
  }
  if (!isRecord(node) || isForDevelopers(node)) return;
  const text = textOf(node);
  if (text !== undefined && isForPeople(text, isRead || node['type'] === 'JSXText')) {
    yield {start: Number(node['start']), words: text.trim()};
  }
  for (const [name, inside] of Object.entries(node)) {
    // What decides between texts is read by nobody.
    const isShown = name !== 'test' && name !== 'key' && !(name === 'left' && isComparison(node));
    yield* looseIn(inside, isShown && (isRead || leadsToReader(node)) && !isComparison(node));
  }
}

function leadsToReader(node: Readonly<Record<string, unknown>>): boolean {
  if (node['type'] !== 'JSXAttribute' && node['type'] !== 'Property') return false;
  const key = isRecord(node['name']) ? node['name'] : node['key'];
  if (!isRecord(key)) return false;
  const name = key['name'] ?? key['value'];
  return typeof name === 'string' && READ.has(name);
}

function textOf(node: Readonly<Record<string, unknown>>): string | undefined {
  const value = node['type'] === 'TemplateElement' ? cooked(node['value']) : node['value'];
  return ['JSXText', 'Literal', 'TemplateElement'].includes(String(node['type'])) &&
    typeof value === 'string'
    ? value
    : undefined;
}

function cooked(value: unknown): unknown {
  return isRecord(value) ? value['cooked'] : undefined;
}

/** A lower-case word alone is a name in code, also where somebody reads what it stands for. */
function isForPeople(text: string, isRead: boolean): boolean {
  if (CODE.test(text)) return false;
  return SENTENCE.test(text) || (isRead && READABLE.test(text));
}

/** Queries, snippets, styles, numbers with their units, and places to fill in. */
const CODE = /^\s*(\*\[|[{}.<\d]|import )|\b_(type|id|ref)\b|=>|^\w+\(|\$\w/;
const SENTENCE = /\p{L}{2} \p{L}{2}|^\p{Lu}\p{Ll}+$|\p{Script=Han}{3}|\p{Script=Han}[，。：！？]/u;
const READABLE = /\p{Lu}\p{Ll}|\p{L} \p{L}/u;

function isForDevelopers(node: Readonly<Record<string, unknown>>): boolean {
  const callee = isRecord(node['callee']) ? node['callee'] : {};
  const object = isRecord(callee['object']) ? callee['object'] : {};
  return (
    (node['type'] === 'NewExpression' && String(callee['name']).endsWith('Error')) ||
    (node['type'] === 'CallExpression' && object['name'] === 'console') ||
    (/^(Import|Export\w*)Declaration$/.test(String(node['type'])) && isRecord(node['source'])) ||
    /^TS(?!As|Satisfies|NonNull)/.test(String(node['type']))
  );
}

function isComparison(node: Readonly<Record<string, unknown>>): boolean {
  return node['type'] === 'BinaryExpression' && /^[!=]==?$/.test(String(node['operator']));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
