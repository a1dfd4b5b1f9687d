import {describe, expect, test} from 'vitest';
import {seedDocuments} from '../../../../demo/content/index.ts';
import {checkTest} from '../../../../widget/core/check/check.ts';
import {errorsIn, findingsFor, pathText} from '../../../../widget/core/check/finding.ts';
import {documentsById, type Documents} from '../../../../widget/core/check/parts.ts';
import {reference, smallTestWith, words} from './small-test.ts';
import {checkWords} from '../../../../widget/core/check/words/words-in.ts';

const en = checkWords('en');

/** Each finding as `severity rule document path`. */
function found(documents: Documents): readonly string[] {
  return checkTest(documents, 'test', en).map(({severity, rule, document, path}) =>
    [severity, rule, document, pathText(path)].filter((part) => part !== '').join(' '),
  );
}

describe('a sound test', () => {
  test('has no findings', () => {
    expect(checkTest(smallTestWith({}), 'test', en)).toEqual([]);
  });

  test('is the one of the seed: no errors, no warnings', () => {
    expect(checkTest(documentsById(seedDocuments), 'test-pursuit-distance', en)).toEqual([]);
  });

  test('is one that exists', () => {
    expect(checkTest(smallTestWith({}), 'another', en)).toEqual([]);
  });
});

describe('errors', () => {
  const low = (dimension: string, bounds: object) => ({
    dimension: reference(`dimension-${dimension}`),
    ...bounds,
  });

  test.each<[string, Documents, readonly string[]]>([
    [
      'an item without a dimension',
      smallTestWith({'item-reach-1': {dimension: undefined}}),
      ['error item-dimension item-reach-1 dimension'],
    ],
    [
      'an item with a dimension that the test lacks',
      smallTestWith(
        {'item-reach-1': {dimension: reference('dimension-other')}},
        {_id: 'dimension-other', _type: 'dimension', name: words('Other')},
      ),
      ['error foreign-dimension item-reach-1 dimension'],
    ],
    [
      'an item without a direction',
      smallTestWith({'item-reach-1': {keying: undefined}}),
      ['error item-keying item-reach-1 keying'],
    ],
    [
      'an item that weighs nothing',
      smallTestWith({'item-reach-1': {weight: 0}}),
      ['error item-weight item-reach-1 weight'],
    ],
    [
      'an item that is gone',
      smallTestWith({'item-reach-1': null}),
      ['error missing-item test items[0]'],
    ],
    [
      'an attention item that expects a point off the scale',
      smallTestWith({'item-reach-1': {kind: 'attention', expectedAnswer: 9}}),
      ['error item-expected item-reach-1 expectedAnswer'],
    ],
    [
      'a name of another test',
      smallTestWith({}, {_id: 'twin', _type: 'relationshipTest', slug: {current: 'small'}}),
      ['error repeated-slug test slug'],
    ],
    [
      'two dimensions with one short name',
      smallTestWith({'dimension-retreat': {key: 'reach'}}),
      ['error repeated-key dimension-retreat key'],
    ],
    [
      'two patterns with one short name',
      smallTestWith({'pattern-far': {key: 'near'}}),
      ['error repeated-key pattern-far key'],
    ],
    [
      'a norm nobody can check',
      smallTestWith({'dimension-reach': {norm: {mean: 3, reliability: 0.8}}}),
      ['error norm dimension-reach norm'],
    ],
    [
      'a link that runs code',
      smallTestWith({test: {helpLines: [{_key: 'x', url: 'javascript:alert(1)'}]}}),
      ['error hostile-link test helpLines[x].url'],
    ],
    [
      'no safety note anywhere',
      smallTestWith({test: {safetyNote: undefined}}),
      ['error safety-note test safetyNote'],
    ],
    [
      'a gap between regions',
      smallTestWith({
        'pattern-calm': {conditions: [low('reach', {below: 2}), low('retreat', {below: 3})]},
      }),
      ['error region-gap test patterns'],
    ],
    [
      'a pattern that says nothing of scores',
      smallTestWith({'pattern-calm': {conditions: []}}),
      ['error no-conditions pattern-calm conditions', 'error region-gap test patterns'],
    ],
    [
      'a region that no answers reach',
      smallTestWith(
        {
          test: {
            patterns: ['calm', 'near', 'far', 'torn', 'odd'].map((key) =>
              reference(`pattern-${key}`),
            ),
          },
        },
        {
          _id: 'pattern-odd',
          _type: 'pattern',
          key: 'odd',
          name: words('odd'),
          conditions: [low('reach', {from: 4.3, below: 4.31}), low('retreat', {from: 9})],
        },
      ),
      ['error unreachable-pattern pattern-odd conditions'],
    ],
    [
      'regions that overlap',
      smallTestWith({
        'pattern-calm': {conditions: [low('reach', {below: 4}), low('retreat', {below: 3})]},
      }),
      ['error region-overlap test patterns'],
    ],
    [
      'a dimension that a region asks for and no item measures',
      smallTestWith({
        test: {
          items: ['item-reach-1', 'item-reach-2', 'item-reach-3', 'item-reach-4'].map(reference),
        },
      }),
      ['calm', 'near', 'far', 'torn'].map((key) => `error unmeasured-condition pattern-${key}`),
    ],
  ])('are found in %s', (_, documents, expected) => {
    expect(found(documents).filter((line) => line.startsWith('error'))).toEqual(expected);
  });

  test('tell which place a gap or an overlap has', () => {
    const documents = smallTestWith({
      'pattern-calm': {conditions: [low('reach', {below: 2}), low('retreat', {below: 3})]},
    });
    expect(checkTest(documents, 'test', en)[0]?.message).toBe(
      'No pattern owns a result with “reach” from 2 to 3 and “retreat” from 1 to 3: widen the region of a pattern, or add one for it.',
    );
  });

  test('are found in a scale of one point and in one upside down, once each', () => {
    for (const hi of [1, -1]) {
      const findings = errorsIn(checkTest(smallTestWith({scale: {hi}}), 'test', en));
      expect(findings.filter(({document}) => document === 'scale')).toMatchObject([
        {rule: 'scale-ends', path: ['hi']},
      ]);
    }
  });

  test('stand before warnings, and with the documents that could set them right', () => {
    const documents = smallTestWith({
      'pattern-calm': {conditions: [low('reach', {below: 4}), low('retreat', {below: 3})]},
      'item-reach-1': {wording: words('I call and I write.')},
    });
    const findings = checkTest(documents, 'test', en);
    expect(findings.map(({severity}) => severity)).toEqual(['error', 'warning']);
    expect(findingsFor(findings, 'pattern-near')).toMatchObject([{rule: 'region-overlap'}]);
    expect(findingsFor(findings, 'pattern-torn')).toEqual([]);
  });
});

describe('warnings', () => {
  const article = (id: string, fields: object) => ({
    _id: id,
    _type: 'article',
    title: id,
    language: 'en',
    slug: {current: 'pause'},
    _updatedAt: '2026-01-01T00:00:00Z',
    body: [{_type: 'wordsToCopy'}],
    ...fields,
  });
  const metadata = {
    _id: 'meta',
    _type: 'translation.metadata',
    translations: ['article-en', 'article-zh'].map((id) => ({value: reference(id)})),
  };
  const withArticle = {'pattern-calm': {articles: [reference('article-en')]}};
  const zh = article('article-zh', {language: 'zh-Hans'});

  test.each<[string, Documents, readonly string[]]>([
    [
      'keying that goes one way',
      smallTestWith({'item-reach-2': {keying: '+'}, 'item-reach-4': {keying: '+'}}),
      ['warning unbalanced-keying test items'],
    ],
    [
      'a negated wording',
      smallTestWith({'item-reach-1': {wording: words('I don’t call first.')}}),
      ['warning negated item-reach-1 wording[en]'],
    ],
    [
      'hard words',
      smallTestWith({
        'item-reach-1': {wording: words('Interpersonal disagreements necessitate confrontation.')},
      }),
      ['warning hard-to-read item-reach-1 wording[en]'],
    ],
    [
      'a missing translation',
      smallTestWith({'item-reach-1': {wording: words('I call first.').slice(0, 1)}}),
      ['warning missing-translation item-reach-1 wording'],
    ],
    [
      'an article without a version',
      smallTestWith(withArticle, article('article-en', {})),
      ['warning missing-translation article-en'],
    ],
    [
      'an article older than its source',
      smallTestWith(
        withArticle,
        article('article-en', {_updatedAt: '2026-01-02T00:00:00Z'}),
        zh,
        metadata,
      ),
      ['warning stale-translation article-zh'],
    ],
    [
      'a picture without alternative text, and nothing to copy',
      smallTestWith(
        withArticle,
        article('article-en', {body: [], cover: {asset: reference('image-1')}}),
        zh,
        metadata,
      ),
      ['warning alternative-text article-en cover.alt', 'warning no-words-to-copy article-en body'],
    ],
  ])('are given for %s', (_, documents, expected) => {
    expect(found(documents)).toEqual(expected);
  });

  test('about a wording quote the language that it is about', () => {
    const documents = smallTestWith({
      'item-reach-1': {wording: words('I call first.', '我先打电话，并且先写信。')},
    });
    expect(checkTest(documents, 'test', en).map(({message}) => message)).toEqual([
      '“我先打电话，并且先写信。” may ask two things at once (“并且”): make it two items, or keep one half.',
    ]);
  });

  test.each(['We talk again and again.', 'My partner and I talk.', 'We go back and forth.'])(
    'leave alone “%s”',
    (wording) => {
      expect(found(smallTestWith({'item-reach-1': {wording: words(wording)}}))).toEqual([]);
    },
  );
});
