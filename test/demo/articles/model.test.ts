import {describe, expect, it} from 'vitest';
import {articleDocuments} from '../../../demo/content/articles/index.ts';
import {arraysIn, listOf, objectsIn} from './articles.ts';
import type {Fields} from './articles.ts';

/** The fields of each type; a `?` marks those that may be left out. */
const model: Readonly<Record<string, readonly string[]>> = {
  article: [
    '_id',
    'title',
    'slug',
    'language',
    'excerpt',
    'publishedAt',
    'patterns',
    'body',
    'test?',
    'sources',
  ],
  slug: ['current'],
  source: ['title', 'authors', 'year', 'url'],
  reference: ['_ref'],
  block: ['style', 'listItem?', 'level?', 'markDefs', 'children'],
  span: ['text', 'marks'],
  link: ['href'],
  footnote: ['text'],
  scenario: ['heading?', 'body'],
  keyConcepts: ['heading', 'drawAsCycle', 'concepts'],
  concept: ['term', 'explanation'],
  practicalSteps: ['heading', 'forPursuers', 'forDistancers', 'forBoth'],
  step: ['title', 'text'],
  story: ['heading', 'body'],
  lessons: ['heading', 'points'],
  wordsToCopy: ['heading', 'phrases'],
  phrase: ['text', 'speaker', 'note?'],
  questions: ['heading', 'entries'],
  question: ['question', 'answer'],
  callout: ['tone', 'body'],
  testCall: ['heading', 'text', 'buttonLabel', 'test'],
  articleTable: ['caption?', 'hasHeader', 'rows'],
  tableRow: ['cells'],
  'translation.metadata': ['_id', 'schemaTypes', 'translations'],
  internationalizedArrayReferenceValue: ['language', 'value'],
};

const objects = articleDocuments.flatMap(objectsIn);

function unexpected(fields: Fields): readonly string[] {
  const known = model[String(fields['_type'])];
  if (known === undefined) return [`no type ${String(fields['_type'])}`];
  const names = known.map((name) => name.replace('?', ''));
  const strange = Object.keys(fields).filter((name) => !['_type', '_key', ...names].includes(name));
  const missing = known.filter((name) => !name.endsWith('?') && !(name in fields));
  return [...strange, ...missing].map((name) => `${String(fields['_type'])}.${name}`);
}

describe('the documents of the articles', () => {
  it('use the types and fields of the content model, and no others', () => {
    expect(objects.flatMap(unexpected)).toEqual([]);
  });

  it('key every object in an array, each key once', () => {
    for (const array of articleDocuments.flatMap(arraysIn)) {
      const keys = listOf(array).map(({_key}) => _key);
      expect(keys).not.toContain(undefined);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('mark text only with links and footnotes that the same paragraph defines', () => {
    for (const block of objects.filter(({_type}) => _type === 'block')) {
      const defined = objectsIn(block['markDefs']).map(({_key}) => _key);
      const used = objectsIn(block['children']).flatMap(({marks}) => marks);
      expect(defined).toEqual(used);
    }
  });

  it('choose speakers and tones that the model knows', () => {
    const chosen = (type: string, field: string) =>
      new Set(objects.filter(({_type}) => _type === type).map((each) => each[field]));
    expect(chosen('phrase', 'speaker')).toEqual(new Set(['pursuer', 'distancer', 'either']));
    expect(chosen('callout', 'tone')).toEqual(new Set(['safety']));
  });

  it('refer to documents that the seed has agreed on', () => {
    const agreed = /^(test-pursuit-distance|pattern-(grounded|pursuing|distancing|torn))$/;
    const own = articleDocuments.map(({_id}) => _id);
    const strange = objects
      .filter(({_type}) => _type === 'reference')
      .map(({_ref}) => String(_ref))
      .filter((id) => !agreed.test(id) && !own.includes(id));
    expect(strange).toEqual([]);
  });

  it('leave no paragraph and no line empty', () => {
    for (const {text} of objects.filter(({_type}) => _type === 'span')) {
      expect(String(text).length).toBeGreaterThan(0);
    }
  });
});
