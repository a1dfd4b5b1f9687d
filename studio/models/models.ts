/** Ways to begin a test: documents to be rewritten, whose scoring holds every check. */

import type {StoredDocument} from '../../widget/core/check/stored.ts';
import {draftMember, draftReference} from '../draftReference.ts';

/** A way to begin, in an editor's words. */
export interface Model {
  readonly id: 'likert' | 'outcome';
  readonly title: string;
  readonly description: string;
}

/** Every way to begin. */
export const MODELS: readonly Model[] = [
  {
    id: 'likert',
    title: 'Likert test on two dimensions',
    description:
      'A scale from 1 to 7, two dimensions, and four patterns that share out the map at its middle. Write or import the items.',
  },
  {
    id: 'outcome',
    title: 'Outcome quiz',
    description:
      'Three patterns, and an item whose choices give points to them. Add more items like it.',
  },
];

/** The documents of a model, and the fields of the test that refers to them. */
export interface Beginning {
  readonly documents: readonly StoredDocument[];
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Begins a test. The texts stand in for those that an editor writes, in the source language. */
export function beginning(model: Model['id'], language: string, newId: () => string): Beginning {
  const words = (value: string) => [
    {_key: language, _type: 'internationalizedArrayStringValue', language, value},
  ];
  const text = (value: string) => [
    {_key: language, _type: 'internationalizedArrayTextValue', language, value},
  ];
  const make = (type: string, fields: Readonly<Record<string, unknown>>): StoredDocument => ({
    _id: newId(),
    _type: type,
    ...fields,
  });
  return model === 'likert' ? likert({words, text, make}) : outcome({words, text, make});
}

interface Making {
  readonly words: (value: string) => readonly object[];
  readonly text: (value: string) => readonly object[];
  readonly make: (type: string, fields: Readonly<Record<string, unknown>>) => StoredDocument;
}

const MIDDLE = 4;

function likert({words, text, make}: Making): Beginning {
  const scale = make('responseScale', {
    title: 'Agreement, 1–7',
    lo: 1,
    hi: 7,
    labels: [
      {_key: 'lo', _type: 'scaleLabel', value: 1, label: words('Strongly disagree')},
      {_key: 'hi', _type: 'scaleLabel', value: 7, label: words('Strongly agree')},
    ],
  });
  const dimensions = ['First', 'Second'].map((name) =>
    make('dimension', {
      key: name.toLowerCase(),
      name: words(`${name} dimension`),
      lowPole: words('Low'),
      highPole: words('High'),
    }),
  );
  const sides = [{below: MIDDLE}, {from: MIDDLE}];
  const patterns = sides.flatMap((second, row) =>
    sides.map((first, column) => {
      const key = [column, row].map((side) => (side === 0 ? 'low' : 'high')).join('-');
      return make('pattern', {
        key,
        name: words(`Pattern ${key}`),
        claim: 'region',
        conditions: [first, second].map((bounds, index) => ({
          _key: `dimension-${index + 1}`,
          _type: 'condition',
          dimension: referenceTo(dimensions[index]),
          ...bounds,
        })),
        summary: text('What a kind friend would say to somebody with this result.'),
      });
    }),
  );
  return {
    documents: [scale, ...dimensions, ...patterns],
    fields: {
      responseScale: referenceTo(scale),
      dimensions: dimensions.map(member),
      patterns: patterns.map(member),
    },
  };
}

function outcome({words, text, make}: Making): Beginning {
  const patterns = ['first', 'second', 'third'].map((key) =>
    make('pattern', {
      key,
      name: words(`Pattern ${key}`),
      claim: 'mostPoints',
      summary: text('What a kind friend would say to somebody with this result.'),
    }),
  );
  const item = make('quizItem', {
    kind: 'options',
    wording: words('On a free evening, I would rather'),
    options: patterns.map((pattern, index) => ({
      _key: `choice-${index + 1}`,
      _type: 'quizOption',
      label: words(`choose the ${String(pattern['key'])} way`),
      points: [{_key: 'points', _type: 'patternPoints', pattern: referenceTo(pattern), points: 1}],
    })),
  });
  return {
    documents: [...patterns, item],
    fields: {patterns: patterns.map(member), items: [member(item)]},
  };
}

function referenceTo(document: StoredDocument | undefined): object {
  return document ? draftReference(document._id, document._type) : {};
}

function member({_id, _type}: StoredDocument): object {
  return draftMember(_id, _type);
}
