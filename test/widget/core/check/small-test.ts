import {documentsById, type Documents} from '../../../../widget/core/check/parts.ts';
import type {StoredDocument} from '../../../../widget/core/check/stored.ts';

/** A word in English and in Chinese, as the Studio stores it. */
export function words(en: string, zh = `${en}（中文）`) {
  return [
    {_key: 'en', language: 'en', value: en},
    {_key: 'zh-Hans', language: 'zh-Hans', value: zh},
  ];
}

export function reference(id: string) {
  return {_type: 'reference', _ref: id, _key: id};
}

const dimensions = ['reach', 'retreat'].map((key) => ({
  _id: `dimension-${key}`,
  _type: 'dimension',
  key,
  name: words(key),
  lowPole: words('little'),
  highPole: words('much'),
}));

const items = dimensions.flatMap(({_id: dimension, key}) =>
  ['+', '-', '+', '-'].map((keying, index) => ({
    _id: `item-${key}-${index + 1}`,
    _type: 'quizItem',
    kind: 'likert',
    wording: words('I call my partner first.'),
    dimension: reference(dimension),
    keying,
    weight: 1,
  })),
);

const patterns = [
  {key: 'calm', reach: {below: 3}, retreat: {below: 3}},
  {key: 'near', reach: {from: 3}, retreat: {below: 3}},
  {key: 'far', reach: {below: 3}, retreat: {from: 3}},
  {key: 'torn', reach: {from: 3}, retreat: {from: 3}},
].map(({key, reach, retreat}) => ({
  _id: `pattern-${key}`,
  _type: 'pattern',
  key,
  name: words(key),
  claim: 'region',
  conditions: [
    {_key: 'a', dimension: reference('dimension-reach'), ...reach},
    {_key: 'b', dimension: reference('dimension-retreat'), ...retreat},
  ],
}));

const scale = {
  _id: 'scale',
  _type: 'responseScale',
  lo: 1,
  hi: 5,
  labels: [
    {value: 1, label: words('Disagree')},
    {value: 5, label: words('Agree')},
  ],
};

const test = {
  _id: 'test',
  _type: 'relationshipTest',
  title: words('A small test'),
  intro: words('It is short.'),
  slug: {current: 'small'},
  languages: ['en', 'zh-Hans'],
  items: items.map(({_id}) => reference(_id)),
  dimensions: dimensions.map(({_id}) => reference(_id)),
  patterns: patterns.map(({_id}) => reference(_id)),
  responseScale: reference('scale'),
  minimumAnswered: 0.8,
  safetyNote: words('Fear is no pattern.'),
  helpLines: [{_key: 'int', country: 'INT', name: 'Directory', url: 'https://example.org/'}],
};

/** A test of eight items on two dimensions, with four patterns, in which nothing is wrong. */
export const smallTest: readonly StoredDocument[] = [
  test,
  scale,
  ...dimensions,
  ...items,
  ...patterns,
];

/** The small test with other fields in some of its documents; `null` takes a document away. */
export function smallTestWith(
  changes: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>,
  ...added: readonly StoredDocument[]
): Documents {
  return documentsById([
    ...added,
    ...smallTest.flatMap((document) => {
      const change = changes[document._id];
      return change === null ? [] : [{...document, ...change}];
    }),
  ]);
}
