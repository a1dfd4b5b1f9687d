import {describe, expect, it} from 'vitest';
import {runLake} from './running-lake.ts';

const to = (_ref: string, more = {}) => ({_type: 'reference', _ref, ...more});

describe('references', () => {
  it('need their targets', async () => {
    const {editor} = await runLake();
    const dangling = editor.create({_id: 'a', _type: 'note', other: to('none')});
    await expect(dangling).rejects.toMatchObject({
      statusCode: 409,
      details: {
        items: [
          {error: {type: 'documentReferenceDoesNotExistError', id: 'a', referenceID: 'none'}},
        ],
      },
    });
    await editor.create({_id: 'a', _type: 'note'});
    await expect(
      editor
        .patch('a')
        .set({list: [{deep: to('none')}]})
        .commit(),
    ).rejects.toThrow('Document "a" references non-existent document "none"');
    expect(await editor.getDocument('a')).not.toHaveProperty('list');
  });

  it('keep their targets from being deleted', async () => {
    const {editor} = await runLake();
    await editor
      .transaction()
      .create({_id: 'a', _type: 'note', other: to('b')})
      .create({_id: 'b', _type: 'note'})
      .commit();
    await expect(editor.delete('b')).rejects.toMatchObject({
      statusCode: 409,
      details: {
        items: [
          {error: {type: 'documentHasExistingReferencesError', id: 'b', referencingIDs: ['a']}},
        ],
      },
    });
    await editor.transaction().delete('b').delete('a').commit();
    expect(await editor.fetch('count(*)')).toBe(0);
  });

  it('keep their targets from becoming something else', async () => {
    const {editor} = await runLake();
    await editor
      .transaction()
      .create({_id: 'a', _type: 'note', other: to('b'), self: to('a')})
      .create({_id: 'b', _type: 'note'})
      .commit();
    const change = (_id: string) => editor.createOrReplace({_id, _type: 'pattern'});
    await expect(change('b')).rejects.toMatchObject({
      statusCode: 409,
      details: {items: [{error: {type: 'documentHasExistingReferencesError', id: 'b'}}]},
    });
    expect(await change('a')).toMatchObject({_type: 'pattern'});
    expect(await change('b')).toMatchObject({_type: 'pattern'});
  });

  it('are looked at when the transaction ends, in whatever order it came there', async () => {
    const {editor} = await runLake();
    await editor
      .transaction()
      .create({_id: 'a', _type: 'note', other: to('b')})
      .create({_id: 'b', _type: 'note', other: to('a')})
      .commit();
    await editor
      .transaction()
      .delete('b')
      .patch('a', (patch) => patch.unset(['other']))
      .commit();
    expect(await editor.fetch('*[]._id')).toEqual(['a']);
  });

  it('bind nothing when they are weak or lead to another dataset', async () => {
    const {editor} = await runLake();
    await editor.create({
      _id: 'a',
      _type: 'note',
      weak: to('none', {_weak: true}),
      elsewhere: to('none', {_dataset: 'other', _projectId: 'x'}),
    });
    await editor.create({_id: 'b', _type: 'note'});
    await editor
      .patch('a')
      .set({weak: to('b', {_weak: true})})
      .commit();
    await editor.delete('b');
    expect(await editor.fetch('*[references("b")]._id')).toEqual(['a']);
  });
});
