import {ClientError, type ClientPerspective} from '@sanity/client';
import {describe, expect, it} from 'vitest';
import {clientOf, runLake} from './running-lake.ts';

describe('the real @sanity/client on a lake', () => {
  it('creates, fetches, patches and deletes', async () => {
    const {editor} = await runLake();
    const created = await editor.create({_id: 'item', _type: 'quizItem', wording: 'I wait.'});
    expect(created).toMatchObject({_id: 'item', wording: 'I wait.', _rev: expect.any(String)});
    const patched = await editor
      .patch('item')
      .set({wording: 'I wait for a reply.'})
      .setIfMissing({tags: []})
      .append('tags', ['a', 'b'])
      .inc({weight: 1})
      .commit();
    expect(patched).toMatchObject({wording: 'I wait for a reply.', tags: ['a', 'b']});
    expect(patched).not.toHaveProperty('weight');
    expect(patched._rev).not.toBe(created._rev);
    expect(await editor.getDocument('item')).toEqual(patched);
    await editor.delete('item');
    expect(await editor.getDocument('item')).toBeUndefined();
  });

  it('makes up ids, also behind a prefix', async () => {
    const {editor} = await runLake();
    const {_id} = await editor.create({_type: 'note'});
    expect(_id).toMatch(/^[0-9a-f-]{36}$/);
    const draft = await editor.create({_id: 'drafts.', _type: 'note'});
    expect(draft._id).toMatch(/^drafts\.[0-9a-f-]{36}$/);
  });

  it('applies a transaction as a whole or not at all', async () => {
    const {editor} = await runLake();
    const doomed = editor
      .transaction()
      .create({_id: 'a', _type: 'note'})
      .patch('missing', (patch) => patch.set({x: 1}));
    await expect(doomed.commit()).rejects.toThrow(
      'The document with the ID "missing" was not found',
    );
    expect(await editor.getDocument('a')).toBeUndefined();
    await editor
      .transaction()
      .transactionId('tx-1')
      .create({_id: 'a', _type: 'note'})
      .patch('a', (patch) => patch.set({x: 1}))
      .commit();
    expect(await editor.getDocument('a')).toMatchObject({_rev: 'tx-1', x: 1});
  });

  it('refuses a transaction id that was used before', async () => {
    const {editor} = await runLake();
    const write = () =>
      editor.transaction().transactionId('once').createOrReplace({_id: 'a', _type: 'x'}).commit();
    await write();
    await expect(write()).rejects.toMatchObject({
      statusCode: 409,
      details: {items: [{error: {type: 'transactionAlreadyExistsError'}}]},
    });
  });

  it('keeps the revision lock of a patch', async () => {
    const {editor} = await runLake();
    const {_rev} = await editor.create({_id: 'a', _type: 'note', n: 1});
    await editor.patch('a').ifRevisionId(_rev).inc({n: 1}).commit();
    const late = editor.patch('a').ifRevisionId(_rev).inc({n: 1}).commit();
    await expect(late).rejects.toBeInstanceOf(ClientError);
    expect(await editor.fetch('*[_id == "a"][0].n')).toBe(2);
  });

  it('tries without doing on a dry run', async () => {
    const {editor} = await runLake();
    const result = await editor.create({_id: 'a', _type: 'note'}, {dryRun: true});
    expect(result._id).toBe('a');
    expect(await editor.fetch('count(*)')).toBe(0);
  });

  it('adds keys to the members of arrays when asked', async () => {
    const {editor} = await runLake();
    const note = {_id: 'a', _type: 'note', lines: [{text: 'one'}, {_key: 'k', text: 'two'}]};
    const created = await editor.create(note, {autoGenerateArrayKeys: true});
    expect(created.lines).toMatchObject([{_key: expect.any(String)}, {_key: 'k'}]);
    const patched = await editor
      .patch('a')
      .append('lines', [{text: 'three', parts: [{n: 1}]}])
      .commit({autoGenerateArrayKeys: true});
    const inserted = {_key: expect.any(String), parts: [{_key: expect.any(String), n: 1}]};
    expect(patched['lines']).toMatchObject([{}, {}, inserted]);
  });

  it('patches and deletes what a query finds', async () => {
    const {editor} = await runLake();
    const write = editor.transaction();
    for (const n of [1, 2, 3]) write.create({_id: `n${n}`, _type: 'note', n});
    await write.commit();
    await editor
      .patch({query: '*[_type == "note" && n > $min]', params: {min: 1}})
      .set({big: true})
      .commit();
    expect(await editor.fetch('*[big]._id')).toEqual(['n2', 'n3']);
    await editor.delete({query: '*[_type == "note" && !defined(big)]'});
    expect(await editor.fetch('*[_type == "note"]._id')).toEqual(['n2', 'n3']);
  });

  it('lays drafts and versions over published documents as the perspective says', async () => {
    const {editor, visitor} = await runLake();
    await editor
      .transaction()
      .create({_id: 'a', _type: 'note', text: 'out', other: {_type: 'reference', _ref: 'b'}})
      .create({_id: 'b', _type: 'note', text: 'out'})
      .create({_id: 'drafts.b', _type: 'note', text: 'draft'})
      .create({_id: 'versions.spring.b', _type: 'note', text: 'spring'})
      .commit();
    const query = '*[_type == "note"] | order(_id) {_id, _originalId, text, "other": other->text}';
    const see = (perspective: ClientPerspective) => editor.fetch(query, {}, {perspective});
    expect(await see('raw')).toHaveLength(4);
    expect(await see('published')).toEqual([
      {_id: 'a', _originalId: null, text: 'out', other: 'out'},
      {_id: 'b', _originalId: null, text: 'out', other: null},
    ]);
    expect(await see('drafts')).toEqual([
      {_id: 'a', _originalId: 'a', text: 'out', other: 'draft'},
      {_id: 'b', _originalId: 'drafts.b', text: 'draft', other: null},
    ]);
    expect(await see(['spring', 'drafts'])).toMatchObject([
      {other: 'spring'},
      {_originalId: 'versions.spring.b', text: 'spring'},
    ]);
    expect(await visitor.fetch(query)).toHaveLength(2);
    await expect(visitor.fetch(query, {}, {perspective: 'drafts'})).rejects.toThrow('token');
    const old = clientOf((await runLake()).lake, {apiVersion: '2021-06-07'});
    expect(await old.fetch('count(*)')).toBe(0);
  });

  it('sees everything by default before API version 2025-02-19, published documents since', async () => {
    const {lake, editor} = await runLake();
    await editor.create({_id: 'drafts.a', _type: 'note'});
    const of = (apiVersion: string) =>
      clientOf(lake, {apiVersion, token: lake.token}).fetch('count(*)');
    expect(await of('1')).toBe(1);
    expect(await of('2024-01-01')).toBe(1);
    expect(await of('2025-02-19')).toBe(0);
    expect(await of('X')).toBe(0);
  });

  it('takes parameters in slices, and queries too long for a URL', async () => {
    const {editor} = await runLake();
    const write = editor.transaction();
    for (const n of [1, 2, 3]) write.create({_id: `n${n}`, _type: 'note', n});
    await write.commit();
    const query = '*[_type == $type] | order(n) [$from...$to].n';
    expect(await editor.fetch(query, {type: 'note', from: 1, to: 3})).toEqual([2, 3]);
    const ids = ['n1', ...Array.from({length: 3000}, (_, n) => `missing-${n}`)];
    expect(await editor.fetch('*[_id in $ids]._id', {ids})).toEqual(['n1']);
  });

  it('says where a query is wrong', async () => {
    const {editor} = await runLake();
    await expect(editor.fetch('*[_type == ')).rejects.toMatchObject({
      statusCode: 400,
      details: {type: 'queryParseError', query: '*[_type == '},
    });
    await expect(editor.fetch('*[_id == $id]')).rejects.toThrow('param $id referenced');
  });

  it('finds what refers to a document', async () => {
    const {editor} = await runLake();
    await editor.create({_id: 'b', _type: 'note'});
    const other = [{_key: 'k', _type: 'reference', _ref: 'b', _weak: true}];
    await editor.create({_id: 'a', _type: 'note', other});
    expect(await editor.fetch('*[references("b")]._id')).toEqual(['a']);
    expect(await editor.fetch('*[_id == "b"]{"from": *[references(^._id)]._id}')).toEqual([
      {from: ['a']},
    ]);
  });

  it('answers several documents at once, in the order asked for', async () => {
    const {editor, visitor} = await runLake();
    await editor.create({_id: 'a', _type: 'note'});
    await editor.create({_id: 'drafts.a', _type: 'note'});
    const ids = ['none', 'drafts.a', 'a'];
    expect((await editor.getDocuments(ids)).map((each) => each?._id)).toEqual([
      undefined,
      'drafts.a',
      'a',
    ]);
    expect((await visitor.getDocuments(ids)).map((each) => each?._id)).toEqual([
      undefined,
      undefined,
      'a',
    ]);
  });

  it('searches texts as the Studio does', async () => {
    const {editor} = await runLake();
    const body = [{_key: 'k', children: [{_key: 'c', text: 'Name the cycle, not the culprit.'}]}];
    await editor
      .transaction()
      .create({_id: 'a', _type: 'note', title: 'Soft opening', body})
      .create({_id: 'b', _type: 'note', title: 'The cycle', deep: {words: ['soft', 'return']}})
      .create({_id: 'c', _type: 'note', title: 'Space', other: {_type: 'reference', _ref: 'a'}})
      .commit();
    const search = (terms: string) =>
      editor.fetch(
        `*[_type in ["note"] && ([@, _id] match text::query($terms) || references($terms))]
          | score(boost(title match text::query($terms), 5), [@, _id] match text::query($terms))
          | order(_score desc, _id) ._id`,
        {terms},
      );
    expect(await search('cycle*')).toEqual(['b', 'a']);
    expect(await search('soft cyc*')).toEqual(['a', 'b']);
    expect(await search('"return"')).toEqual(['b']);
    expect(await search('a')).toEqual(['a', 'c']);
    expect(await search('nowhere')).toEqual([]);
  });
});
