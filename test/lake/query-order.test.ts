import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {asked, stamped} from './asked.ts';
import {runLake} from './running-lake.ts';

const ids = ['m', 'c', 'x', 'a', 'b', 'Z', '1'];
const inOrder = ids.toSorted();

describe('what a query does not order', () => {
  it('comes in the order of ids, whatever was written when', async () => {
    const {editor} = await runLake();
    const ask = () =>
      Promise.all([
        editor.fetch('*._id'),
        editor.fetch('*[_type == "note"]._id'),
        editor.fetch('*[slug.current == "s"]._id'),
        editor.fetch('*[_id in $ids]._id', {ids}),
        editor.fetch('*[_id == "m" || _type == "note"]._id'),
        editor.fetch('*[references("target")]._id'),
      ]);
    const note = (_id: string) => ({
      _id,
      _type: 'note',
      slug: {current: 's'},
      to: {_ref: 'target', _weak: true},
    });
    for (const id of ids) {
      await editor.create(note(id));
      await ask();
    }
    expect(await ask()).toEqual(Array(6).fill(inOrder));
    await editor.delete('c');
    await editor.createOrReplace(note('b'));
    await editor.create(note('c'));
    expect(await ask()).toEqual(Array(6).fill(inOrder));
  });

  it('is the same after a restart, and in the thread of large queries', async () => {
    const {editor, dataDir, lake} = await runLake();
    for (const _id of ids) await editor.create({_id, _type: 'note'});
    const large = '*["x" + _id match "x*" || _id match "*a*a*"]._id';
    expect(await editor.fetch(large)).toEqual(inOrder);
    await lake.close();
    const again = await runLake({dataDir});
    expect(await again.editor.fetch('*._id')).toEqual(inOrder);
    expect(await again.editor.fetch(large)).toEqual(inOrder);
  });

  it('is what a mutation takes the first of', async () => {
    const {editor} = await runLake();
    for (const _id of ids) await editor.create({_id, _type: 'note'});
    await editor.delete({query: '*[_type == "note"][0...2]'});
    expect(await editor.fetch('*._id')).toEqual(inOrder.slice(2));
  });
});

describe('the first of an order', () => {
  const key = fc.constantFrom('a', 'b', 'B', '', '追', null, undefined);
  const other = fc.oneof({weight: 30, arbitrary: key}, fc.constantFrom(1, true, ['x']));
  const notes = fc.array(fc.record({_type: fc.constantFrom('note', 'page'), a: key, b: other}), {
    minLength: 1,
    maxLength: 12,
  });
  const order = fc.constantFrom('a', 'a desc', 'a asc, b.c desc', 'b.c desc, a', 'b', '_id desc');
  const slice = fc.constantFrom('[0...3]', '[2..4]', '[1]', '[0...100]', '[-2..-1]', '[3...3]');

  it('is what ordering everything gives', () => {
    fc.assert(
      fc.property(notes, order, slice, (list, by, part) => {
        const documents = list.map(({b, ...note}, n) =>
          stamped({_id: `n${(n * 7) % 12}`, ...note, b: n % 3 ? {c: b} : b}),
        );
        const page = `*[_type == "note"] | order(${by}) ${part}`;
        const whole = page.replace('== "note"', '== "note" && true');
        expect(asked(documents, page)).toEqual(asked(documents, whole));
      }),
      {numRuns: 500},
    );
  });

  it('is taken after what a mutation did before', async () => {
    const {editor} = await runLake();
    for (const _id of ['a', 'b', 'c']) await editor.create({_id, _type: 'note', text: _id});
    await editor.mutate([
      {patch: {id: 'a', set: {text: 'z'}}},
      {delete: {query: '*[_type == "note"] | order(text) [0...1]'}},
    ]);
    expect(await editor.fetch('*._id')).toEqual(['a', 'c']);
  });
});

describe('a query that is wrong', () => {
  it.each([
    ['*[_type == ', 'unexpected end-of-file, expected expression'],
    ['*[_id == $id]', 'param $id referenced, but not provided'],
    ['none(1)', 'Undefined function: none'],
    ['geo::distance(1, 2)', 'does not offer geo::distance()'],
    ['diff::changedAny({}, {}, a)', 'does not offer diff::changedAny()'],
    ['text::semanticSimilarity("a")', 'does not offer text::semanticSimilarity()'],
  ])('is refused with the reason: %s', async (query, reason) => {
    const {editor} = await runLake();
    await expect(editor.fetch(query)).rejects.toThrow(reason);
  });
});
