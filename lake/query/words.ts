import type {LakeDocument} from '../document/document.ts';
import {isRecord} from '../json.ts';

/** Every text in a document, at any depth; not its ids and other attributes of the lake's own. */
export function textsIn(document: LakeDocument | undefined): readonly string[] {
  return document ? [...stringsIn(document)] : [];
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

/** Documents never change in place, so that their words need to be found only once. */
const known = new WeakMap<LakeDocument, string>();

/** The words of a document in one text that is quick to look through: ` name the cycle `. */
export function wordsIn(document: LakeDocument): string {
  const words = known.get(document) ?? spaced([...stringsIn(document)].flatMap(wordsOf));
  known.set(document, words);
  return words;
}

const nothing = spaced([]);

export function spaced(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}

/** The words of a text as `match` takes them apart: by space and punctuation, in any case. */
export function wordsOf(text: string): string[] {
  return words(text, /[!@#$%^&*(),\\/?";:{}|[\]+<>\s-]+/);
}

/** Says of the words of a document whether it has all that are looked for. */
export type WordTest = (words: string) => boolean;

/**
 * Looks for all words of `terms`; `cyc*` stands for any that begins so.
 * @returns undefined when a word has several `*`, or there is none at all.
 */
export function wordTest(terms: string): WordTest | undefined {
  const wanted = words(terms, /[!@#$%^&(),\\/?";:{}|[\]+<>\s-]+/);
  if (wanted.length === 0 || wanted.some((word) => word.split('*').length > 2)) return undefined;
  const tests = wanted.map(testOf);
  return (words) => words !== nothing && tests.every((test) => test(words));
}

function testOf(word: string): WordTest {
  const [start = '', end] = word.split('*');
  if (end === undefined) return (words) => words.includes(` ${start} `);
  if (end === '') return (words) => words.includes(` ${start}`);
  if (start === '') return (words) => words.includes(`${end} `);
  const [before, after] = [start, end].map((part) => part.replaceAll(/\W/gu, String.raw`\$&`));
  const pattern = new RegExp(` ${before}\\S*${after} `);
  return (words) => pattern.test(words);
}

function words(text: string, separators: RegExp): string[] {
  return text.toLowerCase().replaceAll('.', '').split(separators).filter(Boolean);
}
