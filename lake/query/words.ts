import type {LakeDocument} from '../document/document.ts';
import {isRecord} from '../json.ts';

/** Every text in a document, at any depth; not its ids and other attributes of the lake's own. */
export function textsIn(document: LakeDocument | undefined): readonly string[] {
  const texts: string[] = [];
  if (document) collect(document, texts);
  return texts;
}

function collect(value: unknown, texts: string[]): void {
  if (typeof value === 'string') texts.push(value);
  else if (Array.isArray(value)) for (const element of value) collect(element, texts);
  else if (isRecord(value)) {
    for (const name of Object.keys(value)) if (!name.startsWith('_')) collect(value[name], texts);
  }
}

/** Says of some texts whether all words that are looked for are in them. */
export type WordTest = (texts: readonly string[]) => boolean;

/**
 * Looks for all words of `terms`, as `match` does: words end at spaces and punctuation, their case
 * makes no difference, and `cyc*` stands for any that begins so.
 * @returns undefined when a word has several `*`, or there is none at all.
 */
export function wordTest(terms: string): WordTest | undefined {
  const wanted = plain(terms)
    .split(/[!@#$%^&(),\\/?";:{}|[\]+<>\s-]+/)
    .filter(Boolean);
  if (wanted.length === 0 || wanted.some((word) => word.split('*').length > 2)) return undefined;
  const tests = wanted.map(testOf);
  return (texts) => {
    const text = plain(texts.join(' '));
    return tests.every((test) => test(text));
  };
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('.', '');
}

/** What words end at, as a class of characters. */
const separator = String.raw`[!@#$%^&*(),\\/?";:{}|[\]+<>\s-]`;
const inWord = separator.replace('[', '[^');
const [isSeparator, hasWord] = [new RegExp(separator), new RegExp(inWord)];

/** Looks for one word in a text. */
function testOf(word: string): (text: string) => boolean {
  const [start = '', end] = word.split('*');
  const part = start || end;
  if (!part) return (text) => hasWord.test(text);
  if (start && end) return patternTest(start, end);
  const beginsHere = start !== '';
  const endsHere = end !== '';
  return (text) => {
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      const begins = !beginsHere || isEdge(text, at - 1);
      if (begins && (!endsHere || isEdge(text, at + part.length))) return true;
    }
    return false;
  };
}

function patternTest(start: string, end: string): (text: string) => boolean {
  const [before, after] = [start, end].map((part) => part.replaceAll(/\W/gu, String.raw`\$&`));
  const pattern = new RegExp(`(?<!${inWord})${before}${inWord}*${after}(?!${inWord})`);
  return (text) => pattern.test(text);
}

/** True for the place of a separator, and outside of the text. */
function isEdge(text: string, at: number): boolean {
  const character = text[at];
  return character === undefined || isSeparator.test(character);
}
