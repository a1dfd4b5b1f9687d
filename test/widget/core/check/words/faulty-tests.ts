import type {Documents} from '../../../../../widget/core/check/parts.ts';
import {documentsById} from '../../../../../widget/core/check/parts.ts';
import type {StoredDocument} from '../../../../../widget/core/check/stored.ts';
import {reference, smallTestWith, words} from '../small-test.ts';

const bounds = (dimension: string, limits: object) => ({
  dimension: reference(`dimension-${dimension}`),
  ...limits,
});

const references = (prefix: string, names: readonly (string | number)[]) =>
  names.map((name) => reference(`${prefix}-${name}`));

const article = (id: string, fields: object): StoredDocument => ({
  _id: id,
  _type: 'article',
  title: words(id)[0]?.value,
  language: 'en',
  slug: {current: 'pause'},
  _updatedAt: '2026-01-01T00:00:00Z',
  body: [{_type: 'wordsToCopy'}],
  ...fields,
});

/** The words of nobody: a test that says nothing, and refers to what is gone. */
const bare = smallTestWith({
  test: {
    title: undefined,
    intro: undefined,
    languages: [],
    minimumAnswered: 2,
    dimensions: references('dimension', ['reach', 'retreat', 'gone']),
    patterns: references('pattern', ['calm', 'near', 'far', 'torn', 'gone']),
    items: [...references('item-reach', [1, 1, 2, 3]), reference('item-gone')],
    responseScale: undefined,
    safetyNote: undefined,
    helpLines: undefined,
    slug: undefined,
  },
});

const empty = smallTestWith({
  test: {
    items: [],
    patterns: [],
    safetyNote: [{language: 'en', value: ''}],
    slug: {current: 'Not a name'},
  },
});

const items = smallTestWith(
  {
    test: {dimensions: references('dimension', ['reach', 'retreat'])},
    'item-reach-1': {dimension: undefined, keying: undefined, weight: 0},
    'item-reach-2': {dimension: reference('dimension-other'), responseScale: reference('gone')},
    'item-reach-3': {kind: 'attention', expectedAnswer: 9},
    'item-reach-4': {kind: 'attention'},
    'item-retreat-1': {kind: 'options', options: [{_key: 'a'}]},
    'item-retreat-2': {
      kind: 'options',
      options: [{_key: 'a'}, {_key: 'a', points: [{pattern: reference('pattern-other')}]}],
    },
    'item-retreat-3': {
      wording: words('I don’t call and I don’t write.', '我从不打电话，而且从不写信。'),
    },
    'item-retreat-4': {
      wording: words('Interpersonal disagreements necessitate confrontation.').slice(0, 1),
    },
  },
  {_id: 'dimension-other', _type: 'dimension', name: words('Other')},
  {_id: 'pattern-other', _type: 'pattern', name: words('Other')},
);

const lopsided = smallTestWith({
  'item-reach-2': {keying: '+'},
  'item-reach-4': {keying: '+', translatedFrom: ['wording zh-Hans older']},
});

const scales: readonly Documents[] = [
  {hi: undefined},
  {hi: 4.5},
  {hi: 1},
  {hi: -1},
  {hi: 40},
  {labels: [{value: 1}]},
  {labels: [{value: 1}, {value: 5}, {value: 9}]},
  {labels: [{value: 1}, {value: 5}, {value: 5}]},
].map((scale) => smallTestWith({scale}));

const norm = {
  mean: 3,
  standardDeviation: 1,
  sampleSize: 200,
  reliability: 0.8,
  population: 'Adults',
  year: 2020,
  source: 'A journal',
};

const norms: readonly Documents[] = [
  {mean: 3},
  {year: 2020},
  {...norm, standardDeviation: 0},
  {...norm, sampleSize: 1},
  {...norm, reliability: 2},
].map((given) => smallTestWith({'dimension-reach': {norm: given}}));

const odd = {_id: 'pattern-odd', _type: 'pattern', key: 'odd', name: words('odd')};
const withOdd = {test: {patterns: references('pattern', ['calm', 'near', 'far', 'torn', 'odd'])}};

const regions: readonly Documents[] = [
  smallTestWith(withOdd, {...odd, conditions: []}),
  smallTestWith(withOdd, {...odd, claim: 'mostPoints'}),
  smallTestWith(withOdd, {...odd, conditions: [bounds('other', {from: 3})]}),
  smallTestWith(withOdd, {...odd, conditions: [bounds('reach', {from: 4.3, below: 4.31})]}),
  smallTestWith(withOdd, {...odd, conditions: [bounds('reach', {from: 1})]}),
  smallTestWith({test: {items: references('item-reach', [1, 2, 3, 4])}}),
  smallTestWith({'pattern-calm': {conditions: [bounds('reach', {below: 2})]}}),
  smallTestWith({'pattern-calm': {conditions: [bounds('reach', {below: 4})]}}),
];

const names = smallTestWith(
  {'dimension-retreat': {key: 'reach'}, 'pattern-far': {key: undefined}},
  {_id: 'twin', _type: 'relationshipTest', title: words('Twin'), slug: {current: 'small'}},
);

const links = smallTestWith({
  test: {
    helpLines: ['javascript:alert(1)', 'https://', ' '].map((url, index) => ({
      _key: String(index),
      url,
    })),
  },
});

const articles = smallTestWith(
  {'pattern-calm': {articles: references('article', ['a', 'b', 'c', 'd', 'e', 'f', 'g'])}},
  article('article-a', {_updatedAt: '2026-01-02T00:00:00Z'}),
  article('article-b', {language: 'zh-Hans'}),
  article('article-c', {body: [], cover: {asset: reference('image-1')}}),
  article('article-d', {slug: undefined}),
  article('article-e', {slug: {current: 'Not an address'}}),
  article('article-f', {slug: {current: 'walk'}, language: undefined}),
  article('article-g', {slug: {current: 'walk'}, language: undefined}),
  {
    _id: 'meta',
    _type: 'translation.metadata',
    translations: references('article', ['a', 'b']).map((value) => ({value})),
  },
);

/** An outcome quiz of so many items; each choice gives these points to oak, fern and moss. */
function quiz(size: number, choices: readonly (readonly number[])[]): Documents {
  const keys = ['oak', 'fern', 'moss'];
  const ids = Array.from({length: size}, (_, index) => `item-${index + 1}`);
  return documentsById([
    {
      _id: 'test',
      _type: 'relationshipTest',
      title: words('Which plant?'),
      intro: words('Short.'),
      slug: {current: 'plant'},
      languages: ['en', 'zh-Hans'],
      items: ids.map(reference),
      patterns: keys.map(reference),
    },
    ...keys.map((key) => ({
      _id: key,
      _type: 'pattern',
      key,
      name: words(key),
      claim: 'mostPoints',
    })),
    ...ids.map((id) => ({
      _id: id,
      _type: 'quizItem',
      kind: 'options',
      wording: words('Sun or shade?'),
      options: choices.map((points, choice) => ({
        _key: String(choice),
        label: words('Sun'),
        points: points.map((value, index) => ({
          pattern: reference(keys[index] ?? ''),
          points: value,
        })),
      })),
    })),
  ]);
}

/** Tests that have between them every fault that a check of a whole test finds; each is `test`. */
export const faultyTests: readonly Documents[] = [
  bare,
  empty,
  items,
  lopsided,
  names,
  links,
  articles,
  ...scales,
  ...norms,
  ...regions,
  quiz(1, [
    [1, 0, 0],
    [0, 1, 0],
  ]),
  quiz(1, [
    [3, 0, 2],
    [0, 3, 2],
  ]),
  quiz(15, [
    [3, 0, 1],
    [0, 3, 1],
  ]),
];
