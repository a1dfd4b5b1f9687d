/** Ways to begin a test: documents to be rewritten, whose scoring holds every check. */

import type {StoredDocument} from '../../widget/core/check/stored.ts';
import {draftMember, draftReference} from '../draftReference.ts';
import type {StudioWords} from '../words/en.ts';
import {interfaceLanguageOf} from '../words/interfaceLanguage.ts';
import {wordsIn} from '../words/words.ts';

/** Every way to begin. */
export const MODELS = ['likert', 'outcome'] as const;

/** One of {@link MODELS}. */
export type Model = (typeof MODELS)[number];

/** The documents of a model, and the fields of the test that refers to them. */
export interface Beginning {
  readonly documents: readonly StoredDocument[];
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Begins a test. The texts stand in for those that an editor writes, in the source language. */
export function beginning(model: Model, language: string, newId: () => string): Beginning {
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
  const {texts} = wordsIn(interfaceLanguageOf(language)).beginning;
  const making = {words, text, make, texts};
  return model === 'likert' ? likert(making) : outcome(making);
}

interface Making {
  readonly texts: StudioWords['beginning']['texts'];
  readonly words: (value: string) => readonly object[];
  readonly text: (value: string) => readonly object[];
  readonly make: (type: string, fields: Readonly<Record<string, unknown>>) => StoredDocument;
}

const MIDDLE = 4;

function likert({words, text, make, texts}: Making): Beginning {
  const scale = make('responseScale', {
    title: texts.scale,
    lo: 1,
    hi: 7,
    labels: [
      {_key: 'lo', _type: 'scaleLabel', value: 1, label: words(texts.disagree)},
      {_key: 'hi', _type: 'scaleLabel', value: 7, label: words(texts.agree)},
    ],
  });
  const dimensions = ['first', 'second'].map((key, index) =>
    make('dimension', {
      key,
      name: words(texts.dimensions[index] ?? key),
      lowPole: words(texts.low),
      highPole: words(texts.high),
    }),
  );
  const sides = [{below: MIDDLE}, {from: MIDDLE}];
  const patterns = sides.flatMap((second, row) =>
    sides.map((first, column) => {
      const key = [column, row].map((side) => (side === 0 ? 'low' : 'high')).join('-');
      return make('pattern', {
        key,
        name: words(texts.pattern(key)),
        claim: 'region',
        conditions: [first, second].map((bounds, index) => ({
          _key: `dimension-${index + 1}`,
          _type: 'condition',
          dimension: referenceTo(dimensions[index]),
          ...bounds,
        })),
        summary: text(texts.summary),
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

function outcome({words, text, make, texts}: Making): Beginning {
  const patterns = ['first', 'second', 'third'].map((key) =>
    make('pattern', {
      key,
      name: words(texts.pattern(key)),
      claim: 'mostPoints',
      summary: text(texts.summary),
    }),
  );
  const item = make('quizItem', {
    kind: 'options',
    wording: words(texts.wording),
    options: patterns.map((pattern, index) => ({
      _key: `choice-${index + 1}`,
      _type: 'quizOption',
      label: words(texts.choice(String(pattern['key']))),
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
