import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isRecord} from '../../lake/json.ts';
import {groq} from '../../lake/query/groq.ts';
import {runLake} from './running-lake.ts';

const authors = ['ada', 'ben', 'cy'];

const post = fc.record({
  _type: fc.constantFrom('post', 'page'),
  slug: fc.option(fc.record({current: fc.constantFrom('one', 'two', 'three')}), {nil: 'one'}),
  author: fc.option(fc.record({_ref: fc.constantFrom(...authors)})),
  others: fc.uniqueArray(fc.record({_ref: fc.constantFrom(...authors)}), {maxLength: 2}),
  same: fc.option(fc.constantFrom('one', 'two', 7)),
});

/** Queries that an index answers, in every form of condition that it knows. */
const indexed = [
  '*[slug.current == "one"]',
  '*["two" == slug.current && _type == "page"]',
  '*[slug.current in ["one", "three"]]',
  '*[author._ref == "ada"]',
  '*[author._ref in ["ada", "ben"] || slug.current == "three"]',
  '*["ben" in others[]._ref]',
  '*[references("ada", "cy") && _type == "post"]',
  '*[_type == "author"]{_id, "posts": *[references(^._id)]._id | order(@)}',
  '*[_type == "author"]{_id, "n": count(*[_type == "post" && author._ref == ^._id])}',
  '*[_type == "author"]{_id, "n": count(*[^._id in others[]._ref])}',
  '*[_type == "page"]{_id, "same": *[slug.current == ^.same]._id | order(@)}',
  '*[_type == "page"]{_id, "same": count(*[^.same == slug.current && _id != ^._id])}',
  '*[_type == "page"]{"of": others[]{"n": count(*[references(^._ref) && _id != ^.^._id])}}',
  '*[_type == "author"]{"a": count(*[references(["ada", ^._id])]), "b": *[_id == ^._id]._id}',
  '*[count(*[references(^._id)]) > 1]._id',
  '*[_type == "page"]{_id, "all": count(*[references(^.others[]._ref)])}',
];

describe('a query that an index answers', () => {
  it('finds what reading everything finds', async () => {
    const {editor} = await runLake();
    const people = authors.map((_id) => ({_id, _type: 'author'}));
    await editor.mutate(people.map((create) => ({create})));
    await fc.assert(
      fc.asyncProperty(fc.array(post, {minLength: 1, maxLength: 12}), async (posts) => {
        const documents = posts.map((each, n) => ({_id: `p${n}`, ...each}));
        await editor.mutate([
          {delete: {query: '*[_type in ["post", "page"]]'}},
          ...documents.map((create) => ({create})),
        ]);
        const dataset: unknown[] = await editor.fetch('*');
        for (const query of indexed) {
          const plain = readingEverything(query, dataset);
          expect(inOrder(await editor.fetch(query)), query).toEqual(inOrder(plain));
        }
      }),
      {numRuns: 25},
    );
  });

  it('follows what changes', async () => {
    const {editor} = await runLake();
    const find = () => editor.fetch('*[slug.current == $slug]._id', {slug: 'here'});
    await editor.create({_id: 'a', _type: 'post', slug: {current: 'here'}});
    expect(await find()).toEqual(['a']);
    await editor.patch('a').set({'slug.current': 'there'}).commit();
    expect(await find()).toEqual([]);
    await editor.createOrReplace({_id: 'a', _type: 'post', slug: {current: 'here'}});
    expect(await find()).toEqual(['a']);
    await editor.delete('a');
    expect(await find()).toEqual([]);
  });
});

describe('queries of the Studio', () => {
  it('list releases and what belongs to them', async () => {
    const {editor} = await runLake();
    await editor.releases.create({releaseId: 'spring'});
    await editor
      .transaction()
      .create({_id: 'a', _type: 'note'})
      .create({_id: 'drafts.a', _type: 'note'})
      .create({_id: 'versions.spring.a', _type: 'note'})
      .create({_id: 'b', _type: 'note'})
      .commit();
    const raw = {perspective: 'raw'} as const;
    const fetch = (query: string) => editor.fetch(query, {id: 'a', release: 'spring'}, raw);
    expect(await fetch('releases::all()[state == "active"]{name}')).toEqual([{name: 'spring'}]);
    const versions = await fetch('*[sanity::versionOf($id)]._id | order(@)');
    expect(versions).toEqual(['a', 'drafts.a', 'versions.spring.a']);
    expect(await fetch('*[sanity::partOfRelease($release)]._id')).toEqual(['versions.spring.a']);
  });
});

describe('a source map', () => {
  const note = {_id: 'a', _type: 'note', title: 'One', by: {name: 'Ada'}, n: 1};
  const query = '*[_type == "note"] | order(_id) {title, "name": by.name, "more": n + 1}';

  it('says which attribute of which document a plain value came from', async () => {
    const {editor} = await runLake();
    await editor.create(note);
    await editor.create({_id: 'drafts.a', _type: 'note', title: 'Two', by: {name: 'Ben'}});
    const see = (perspective: 'drafts' | 'published') =>
      editor.fetch(query, {}, {perspective, resultSourceMap: true, filterResponse: false});
    const {result, resultSourceMap} = await see('drafts');
    expect(result).toEqual([{title: 'Two', name: 'Ben', more: null}]);
    expect(resultSourceMap).toMatchObject({
      documents: [{_id: 'drafts.a', _type: 'note'}],
      paths: ["$['title']", "$['by']['name']"],
      mappings: {
        "$[0]['title']": {
          type: 'value',
          source: {type: 'documentValue', document: 0, path: 0},
        },
        "$[0]['name']": {source: {document: 0, path: 1}},
      },
    });
    expect(Object.keys(resultSourceMap?.mappings ?? {})).toHaveLength(2);
    expect((await see('published')).resultSourceMap?.documents).toEqual([
      {_id: 'a', _type: 'note'},
    ]);
  });

  it('is there for one document, and empty for what is no document', async () => {
    const {editor} = await runLake();
    await editor.create(note);
    const mapOf = async (each: string) => {
      const options = {resultSourceMap: true, filterResponse: false} as const;
      return (await editor.fetch(each, {}, options)).resultSourceMap;
    };
    expect(await mapOf('*[_id == "a"][0]{..., "by": by.name}')).toMatchObject({
      mappings: {"$['title']": {}, "$['by']": {}, "$['_id']": {}},
    });
    expect(await mapOf('*[_id == "a"][0]')).toMatchObject({mappings: {"$['n']": {}}});
    expect(await mapOf('count(*)')).toEqual({documents: [], paths: [], mappings: {}});
    expect(await mapOf('*[_id == "a"].title')).toMatchObject({mappings: {}});
  });
});

function readingEverything(query: string, dataset: readonly unknown[]): unknown {
  const byId = new Map(dataset.filter(isRecord).map((each) => [each['_id'], each]));
  const value = groq.evaluateSync(groq.parse(query, {params: {}}), {
    dataset,
    params: {},
    identity: '',
    timestamp: new Date(0),
    sanity: {projectId: '', dataset: ''},
    dereference: ({_ref}) => byId.get(_ref),
  });
  return groq.toJS(value);
}

/** What a query finds without an order may come in any. */
function inOrder(found: unknown): unknown {
  if (!Array.isArray(found)) return found;
  return found.toSorted((a, b) => compare(JSON.stringify(tidy(a)), JSON.stringify(tidy(b))));
}

function tidy(value: unknown): unknown {
  return isRecord(value) ? Object.entries(value).toSorted(([a], [b]) => compare(a, b)) : value;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
