import {isRecord} from '../content/wire.ts';
import type {ArticlePart, Audience, PartContent, Phrase, Step} from './article.ts';
import {looseRecords, looseString} from './loose.ts';
import {readPicture} from './read-picture.ts';
import {readRichText} from './rich-text.ts';
import type {Note} from './rich-text.ts';

/**
 * Reads the body of an article. Neighbouring paragraphs become one part; a part that is of an
 * unknown type, or has nothing to show, is left out and noted.
 */
export function readParts(body: unknown, note: Note): ArticlePart[] {
  const parts: ArticlePart[] = [];
  let blocks: unknown[] = [];
  const flush = () => {
    const text = readRichText(blocks, note);
    if (text.length > 0) parts.push({key: `text-${parts.length}`, kind: 'text', blocks: text});
    blocks = [];
  };
  for (const value of Array.isArray(body) ? body : []) {
    if (isRecord(value) && value['_type'] === 'block') {
      blocks.push(value);
      continue;
    }
    flush();
    const content = isRecord(value) ? readPart(value, note) : null;
    if (content) parts.push({key: `part-${parts.length}`, ...content});
    else note(`a part of the type "${isRecord(value) ? String(value['_type']) : typeof value}"`);
  }
  flush();
  return parts;
}

type Fields = Record<string, unknown>;
type Reader = (fields: Fields, note: Note) => PartContent | null;

const READERS: Readonly<Record<string, Reader>> = {
  image: (fields) => {
    const picture = readPicture(fields);
    return picture && {kind: 'image', picture};
  },
  scenario: (fields, note) => readPassage('scenario', fields, note),
  story: (fields, note) => readPassage('story', fields, note),
  callout: ({tone, body}, note) => {
    const text = readRichText(body, note);
    return text.length > 0
      ? {kind: 'callout', tone: tone === 'safety' ? 'safety' : 'note', body: text}
      : null;
  },
  keyConcepts: (fields) => {
    const concepts = looseRecords(fields['concepts'])
      .map(({term, explanation}) => ({
        term: looseString(term),
        explanation: looseString(explanation),
      }))
      .filter(({term}) => term);
    const drawAsCycle = fields['drawAsCycle'] === true && concepts.length > 2;
    return concepts.length > 0
      ? {kind: 'keyConcepts', heading: looseString(fields['heading']), drawAsCycle, concepts}
      : null;
  },
  practicalSteps: (fields) => {
    const groups = (
      [
        ['pursuers', 'forPursuers'],
        ['distancers', 'forDistancers'],
        ['both', 'forBoth'],
      ] as const satisfies readonly (readonly [Audience, string])[]
    )
      .map(([audience, name]) => ({audience, steps: readSteps(fields[name])}))
      .filter(({steps}) => steps.length > 0);
    return groups.length > 0
      ? {kind: 'practicalSteps', heading: looseString(fields['heading']), groups}
      : null;
  },
  lessons: ({heading, points}) => {
    const texts = (Array.isArray(points) ? points : []).map(looseString).filter(Boolean);
    return texts.length > 0
      ? {kind: 'lessons', heading: looseString(heading), points: texts}
      : null;
  },
  wordsToCopy: ({heading, phrases}) => {
    const read = looseRecords(phrases).flatMap(readPhrase);
    return read.length > 0
      ? {kind: 'wordsToCopy', heading: looseString(heading), phrases: read}
      : null;
  },
  questions: ({heading, entries}, note) => {
    const read = looseRecords(entries)
      .map(({question, answer}) => ({
        question: looseString(question),
        answer: readRichText(answer, note),
      }))
      .filter(({question, answer}) => question && answer.length > 0);
    return read.length > 0
      ? {kind: 'questions', heading: looseString(heading), entries: read}
      : null;
  },
  testCall: ({heading, text, buttonLabel, test}) => ({
    kind: 'testCall',
    heading: looseString(heading),
    text: looseString(text),
    buttonLabel: looseString(buttonLabel),
    test: looseString(test) || null,
  }),
  articleTable: ({caption, hasHeader, rows}) => {
    const cells = looseRecords(rows).map((row) =>
      (Array.isArray(row['cells']) ? row['cells'] : []).map(looseString),
    );
    return cells.length > 0
      ? {
          kind: 'table',
          caption: looseString(caption),
          hasHeader: hasHeader === true,
          rows: cells,
        }
      : null;
  },
};

function readPart(fields: Fields, note: Note): PartContent | null {
  const type = fields['_type'];
  const reader = typeof type === 'string' && Object.hasOwn(READERS, type) ? READERS[type] : null;
  return reader ? reader(fields, note) : null;
}

function readPassage(kind: 'scenario' | 'story', fields: Fields, note: Note): PartContent | null {
  const body = readRichText(fields['body'], note);
  return body.length > 0 ? {kind, heading: looseString(fields['heading']), body} : null;
}

function readSteps(value: unknown): Step[] {
  return looseRecords(value)
    .map(({title, text}) => ({title: looseString(title), text: looseString(text)}))
    .filter(({title, text}) => title || text);
}

function readPhrase({text, speaker, note}: Fields, index: number): Phrase[] {
  const words = looseString(text);
  if (!words) return [];
  return [
    {
      key: `phrase-${index}`,
      text: words,
      speaker: speaker === 'pursuer' || speaker === 'distancer' ? speaker : 'either',
      note: looseString(note),
    },
  ];
}
