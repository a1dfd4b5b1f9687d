import {members, reference} from '../document.ts';
import type {Keyed} from '../document.ts';

interface Link {
  readonly text: string;
  readonly href: string;
}

interface Noted {
  readonly text: string;
  readonly footnote: string;
}

/** What one paragraph is made of: plain text, or pieces where a part is a link or has a footnote. */
export type Paragraph = string | readonly (string | Link | Noted)[];

interface StepText {
  readonly title: string;
  readonly text: string;
}

interface PhraseText {
  readonly text: string;
  readonly speaker: 'pursuer' | 'distancer' | 'either';
  readonly note?: string;
}

interface QuestionText {
  readonly question: string;
  readonly answer: readonly Paragraph[];
}

export function link(text: string, href: string): Link {
  return {text, href};
}

/** Words that a note at the end of the article belongs to. */
export function noted(text: string, footnote: string): Noted {
  return {text, footnote};
}

/**
 * Keys are made of places, never of chance: the two languages of an article carry the same keys,
 * and building the seed again changes nothing.
 */
function keyed<Part extends object>(parts: readonly Part[]): readonly (Keyed & Part)[] {
  return parts.map((part, index) => ({_key: `${index + 1}`, ...part}));
}

function block(paragraph: Paragraph, style: 'normal' | 'h2', listItem?: 'bullet') {
  const pieces = typeof paragraph === 'string' ? [paragraph] : paragraph;
  const markDefs: (Keyed &
    (
      | {readonly _type: 'link'; readonly href: string}
      | {readonly _type: 'footnote'; readonly text: string}
    ))[] = [];
  const children = pieces.map((piece, index) => {
    const _key = `span-${index + 1}`;
    if (typeof piece === 'string') return {_key, _type: 'span', text: piece, marks: []};
    const definition = `mark-${markDefs.length + 1}`;
    markDefs.push(
      'href' in piece
        ? {_key: definition, _type: 'link', href: piece.href}
        : {_key: definition, _type: 'footnote', text: piece.footnote},
    );
    return {_key, _type: 'span', text: piece.text, marks: [definition]};
  });
  const list = listItem === undefined ? {} : {listItem, level: 1};
  return {_type: 'block', style, ...list, markDefs, children} as const;
}

function simpleBody(paragraphs: readonly Paragraph[]) {
  return keyed(paragraphs.map((text) => block(text, 'normal')));
}

export function paragraph(text: Paragraph) {
  return block(text, 'normal');
}

export function heading(text: string) {
  return block(text, 'h2');
}

export function bullet(text: Paragraph) {
  return block(text, 'normal', 'bullet');
}

export function scenario(title: string, ...paragraphs: readonly Paragraph[]) {
  return {_type: 'scenario', heading: title, body: simpleBody(paragraphs)} as const;
}

/** Numbered ideas; `drawAsCycle` also draws them as the loop that runs from the last to the first. */
export function keyConcepts(fields: {
  readonly heading: string;
  readonly drawAsCycle: boolean;
  readonly concepts: readonly {readonly term: string; readonly explanation: string}[];
}) {
  return {_type: 'keyConcepts', ...fields, concepts: members('concept', fields.concepts)} as const;
}

export function practicalSteps(fields: {
  readonly heading: string;
  readonly forPursuers: readonly StepText[];
  readonly forDistancers: readonly StepText[];
  readonly forBoth: readonly StepText[];
}) {
  return {
    _type: 'practicalSteps',
    heading: fields.heading,
    forPursuers: members('step', fields.forPursuers),
    forDistancers: members('step', fields.forDistancers),
    forBoth: members('step', fields.forBoth),
  } as const;
}

export function story(title: string, ...paragraphs: readonly Paragraph[]) {
  return {_type: 'story', heading: title, body: simpleBody(paragraphs)} as const;
}

export function lessons(title: string, ...points: readonly string[]) {
  return {_type: 'lessons', heading: title, points} as const;
}

export function wordsToCopy(title: string, ...phrases: readonly PhraseText[]) {
  return {_type: 'wordsToCopy', heading: title, phrases: members('phrase', phrases)} as const;
}

export function questions(title: string, ...entries: readonly QuestionText[]) {
  const answered = entries.map(({question, answer}) => ({question, answer: simpleBody(answer)}));
  return {_type: 'questions', heading: title, entries: members('question', answered)} as const;
}

export function callout(tone: 'note' | 'safety', ...paragraphs: readonly Paragraph[]) {
  return {_type: 'callout', tone, body: simpleBody(paragraphs)} as const;
}

/** The invitation at the end of an article; it always leads to the one test of the seed. */
export function testCall(fields: {
  readonly heading: string;
  readonly text: string;
  readonly buttonLabel: string;
}) {
  return {_type: 'testCall', ...fields, test: reference('test-pursuit-distance')} as const;
}

/** A table whose first row holds the headings of its columns. */
export function table(caption: string, ...rows: readonly (readonly string[])[]) {
  const cells = rows.map((row) => ({cells: row}));
  return {
    _type: 'articleTable',
    caption,
    hasHeader: true,
    rows: members('tableRow', cells),
  } as const;
}

type BodyPart = ReturnType<
  | typeof block
  | typeof scenario
  | typeof keyConcepts
  | typeof practicalSteps
  | typeof story
  | typeof lessons
  | typeof wordsToCopy
  | typeof questions
  | typeof callout
  | typeof testCall
  | typeof table
>;

/** The body of an article, in reading order. */
export type ArticleBody = readonly (Keyed & BodyPart)[];

export function articleBody(...parts: readonly BodyPart[]): ArticleBody {
  return keyed(parts);
}
