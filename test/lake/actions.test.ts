import {describe, expect, it} from 'vitest';
import {runLake, post} from './running-lake.ts';

const draft = {_id: 'drafts.a', _type: 'note'};

describe('the actions by which a Studio works', () => {
  it('create, edit, publish, unpublish, publish again and delete a document', async () => {
    const {editor} = await runLake();
    const pair = {draftId: 'drafts.a', publishedId: 'a'};
    const ids = () => editor.fetch('*[_type == "note"] | order(_id)._id', {}, {perspective: 'raw'});
    await editor.action({
      actionType: 'sanity.action.document.create',
      publishedId: 'a',
      attributes: draft,
      ifExists: 'fail',
    });
    await editor.action({
      actionType: 'sanity.action.document.edit',
      ...pair,
      patch: {set: {text: 'first'}},
    });
    expect(await ids()).toEqual(['drafts.a']);
    await editor.action({actionType: 'sanity.action.document.publish', ...pair});
    expect(await ids()).toEqual(['a']);
    await editor.action({
      actionType: 'sanity.action.document.edit',
      ...pair,
      patch: {set: {text: 'second'}},
    });
    expect(await ids()).toEqual(['a', 'drafts.a']);
    await editor.action({
      actionType: 'sanity.action.document.discard',
      draftId: 'drafts.a',
    });
    expect(await editor.getDocument('a')).toMatchObject({text: 'first'});
    await editor.action({actionType: 'sanity.action.document.unpublish', ...pair});
    expect(await ids()).toEqual(['drafts.a']);
    await editor.action({actionType: 'sanity.action.document.publish', ...pair});
    await editor.action({
      actionType: 'sanity.action.document.delete',
      publishedId: 'a',
      includeDrafts: [],
    });
    expect(await ids()).toEqual([]);
  });

  it('make references strong on publishing, and keep the time of creation', async () => {
    const {editor} = await runLake();
    await editor.create({_id: 'target', _type: 'note'});
    await editor.create({_id: 'a', _type: 'note', _createdAt: '2020-01-01T00:00:00Z'});
    const weak = {_type: 'reference', _ref: 'target', _weak: true};
    await editor.create({
      ...draft,
      strong: {...weak, _strengthenOnPublish: {type: 'note'}},
      kept: {...weak, _strengthenOnPublish: {type: 'note', weak: true}},
    });
    await editor.action({
      actionType: 'sanity.action.document.publish',
      draftId: 'drafts.a',
      publishedId: 'a',
    });
    const published = await editor.getDocument('a');
    expect(published).toMatchObject({
      _createdAt: '2020-01-01T00:00:00Z',
      strong: {_type: 'reference', _ref: 'target'},
      kept: weak,
    });
    expect(published?.['strong']).not.toHaveProperty('_weak');
    expect(published?.['kept']).not.toHaveProperty('_strengthenOnPublish');
  });

  it('refuse to publish what has changed meanwhile, and what is not there', async () => {
    const {editor} = await runLake();
    const publish = {
      actionType: 'sanity.action.document.publish',
      draftId: 'drafts.a',
      publishedId: 'a',
    } as const;
    await expect(editor.action(publish)).rejects.toMatchObject({statusCode: 409});
    const {_rev} = await editor.create(draft);
    await editor.patch('drafts.a').set({text: 'newer'}).commit();
    await expect(editor.action({...publish, ifDraftRevisionId: _rev})).rejects.toMatchObject({
      statusCode: 409,
      details: {
        type: 'actionError',
        items: [{error: {type: 'documentRevisionIDDoesNotMatchError'}, index: 0}],
      },
    });
  });

  it('refuse to delete past a draft that was not named', async () => {
    const {editor} = await runLake();
    await editor.create(draft);
    await editor.create({...draft, _id: 'a'});
    const remove = (includeDrafts: string[]) =>
      editor.action({actionType: 'sanity.action.document.delete', publishedId: 'a', includeDrafts});
    await expect(remove([])).rejects.toThrow('"drafts.a"');
    await remove(['drafts.a']);
    expect(await editor.fetch('count(*)', {}, {perspective: 'raw'})).toBe(0);
  });

  it('see what those before them in the same request have done', async () => {
    const {editor} = await runLake();
    const create = {
      actionType: 'sanity.action.document.create',
      publishedId: 'a',
      attributes: draft,
      ifExists: 'fail',
    } as const;
    const remove = (includeDrafts: string[]) =>
      ({actionType: 'sanity.action.document.delete', publishedId: 'a', includeDrafts}) as const;
    await expect(editor.action([create, remove([])])).rejects.toThrow('not listed');
    await editor.action([create, remove(['drafts.a'])]);
    expect(await editor.fetch('count(*)', {}, {perspective: 'raw'})).toBe(0);
  });

  it('change nothing on a dry run', async () => {
    const {editor, signed} = await runLake();
    await editor.create(draft);
    const publish = {
      actionType: 'sanity.action.document.publish',
      draftId: 'drafts.a',
      publishedId: 'a',
    };
    const tried = await signed(
      '/data/actions/production',
      post({actions: [publish], dryRun: true}),
    );
    expect(tried.status).toBe(200);
    expect(await editor.getDocument('a')).toBeUndefined();
  });

  it.each([
    'document.schedule',
    'document.unschedule',
    'document.variant.create',
    'variant.definition.create',
  ])('are refused by name when the lake does not have them: %s', async (name) => {
    const {signed, editor} = await runLake();
    const actionType = `sanity.action.${name}`;
    const attributes = {_id: 'drafts.a', _type: 'note'};
    const create = {actionType: 'sanity.action.document.create', publishedId: 'a', attributes};
    const actions = [create, {actionType, releaseId: 'r1', versionId: 'versions.r1.a'}];
    const refused = await signed('/data/actions/production', post({actions}));
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({
      error: {items: [{index: 1, error: {description: expect.stringContaining(actionType)}}]},
    });
    expect(await editor.fetch('count(*)', {}, {perspective: 'raw'})).toBe(0);
  });
});
