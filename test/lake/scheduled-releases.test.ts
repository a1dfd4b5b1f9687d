import {describe, expect, it} from 'vitest';
import {runLake, type TestLake} from './running-lake.ts';
import {nextYear, raw, releaseId, state, texts, withRelease} from './spring-release.ts';

describe('a scheduled release', () => {
  async function scheduled(): Promise<TestLake> {
    const running = await withRelease();
    await running.editor.releases.schedule({releaseId, publishAt: nextYear});
    return running;
  }

  it('says when it will be published', async () => {
    const {editor} = await scheduled();
    expect(await editor.releases.get({releaseId})).toMatchObject({
      state: 'scheduled',
      publishAt: nextYear,
    });
  });

  it('keeps its versions as they are, whoever asks for what', async () => {
    const {editor} = await scheduled();
    const before = await texts(editor);
    const id = 'versions.spring.a';
    const document = {_id: id, _type: 'note'};
    const pair = {draftId: id, publishedId: 'a'};
    const refused = [
      () => editor.patch(id).set({text: 'other'}).commit(),
      () => editor.delete(id),
      () => editor.createOrReplace(document),
      () => editor.discardVersion({releaseId, publishedId: 'a'}),
      () => editor.replaceVersion({releaseId, publishedId: 'a', document: {_type: 'note'}}),
      () => editor.unpublishVersion({releaseId, publishedId: 'a'}),
      () => editor.createVersion({releaseId, publishedId: 'b', document: {_type: 'note'}}),
      () => editor.action({actionType: 'sanity.action.document.publish', ...pair}),
      () =>
        editor.action({
          actionType: 'sanity.action.document.edit',
          ...pair,
          patch: {set: {text: 'other'}},
        }),
      () =>
        editor.action({
          actionType: 'sanity.action.document.delete',
          publishedId: 'a',
          includeDrafts: [id],
        }),
    ];
    for (const each of refused) {
      await expect(each()).rejects.toMatchObject({
        statusCode: 409,
        message: expect.stringContaining('is locked: its release "spring" is scheduled'),
      });
    }
    expect(await texts(editor)).toEqual(before);
  });

  it('keeps what its versions refer to', async () => {
    const {editor} = await withRelease();
    await editor.create({_id: 'b', _type: 'note'});
    const to = {_type: 'reference', _ref: 'b', _weak: true, _strengthenOnPublish: {type: 'note'}};
    await editor.createVersion({releaseId, publishedId: 'c', document: {_type: 'note', to}});
    await editor.releases.schedule({releaseId, publishAt: nextYear});
    await expect(editor.delete('b')).rejects.toThrow('references to it from "versions.spring.c"');
    await editor.releases.unschedule({releaseId});
    await editor.delete('b');
  });

  it('may build on one that comes before it', async () => {
    const {editor} = await withRelease();
    await editor.createVersion({releaseId, publishedId: 'b', document: {_type: 'note'}});
    const later = 'summer';
    const to = {_type: 'reference', _ref: 'b', _weak: true, _strengthenOnPublish: {type: 'note'}};
    await editor.releases.create({releaseId: later});
    await editor.createVersion({releaseId: later, publishedId: 'c', document: {_type: 'n', to}});
    const schedule = (id: string, publishAt: string) =>
      editor.releases.schedule({releaseId: id, publishAt});
    await expect(schedule(later, nextYear)).rejects.toThrow('"b"');
    await schedule(releaseId, '2998-01-01T00:00:00Z');
    await schedule(later, nextYear);
  });

  it('can be unscheduled, edited and scheduled again', async () => {
    const {editor} = await scheduled();
    await editor.releases.unschedule({releaseId});
    expect(await editor.releases.get({releaseId})).not.toHaveProperty('publishAt');
    await editor.patch('versions.spring.a').set({text: 'newer'}).commit();
    await editor.releases.schedule({releaseId, publishAt: nextYear});
    expect(await state(editor)).toBe('scheduled');
  });

  it('needs a time', async () => {
    const {editor} = await withRelease();
    for (const publishAt of ['', 'soon', '2999-13-01']) {
      const schedule = editor.releases.schedule({releaseId, publishAt});
      await expect(schedule).rejects.toMatchObject({statusCode: 400});
    }
    expect(await state(editor)).toBe('active');
  });
});

describe('what cannot be done with a release as it stands', () => {
  const others = {
    active: ['unschedule', 'unarchive', 'delete'],
    scheduled: ['schedule', 'publish', 'archive', 'unarchive', 'delete'],
    published: ['edit', 'schedule', 'unschedule', 'publish', 'archive', 'unarchive'],
    archived: ['edit', 'schedule', 'unschedule', 'publish', 'archive'],
  };

  it.each(Object.entries(others))('is refused when it is %s', async (standing, names) => {
    const {editor, signed} = await withRelease();
    if (standing === 'scheduled') await editor.releases.schedule({releaseId, publishAt: nextYear});
    if (standing === 'published') await editor.releases.publish({releaseId});
    if (standing === 'archived') await editor.releases.archive({releaseId});
    const before = await editor.fetch('*', {}, raw);
    for (const name of names) {
      const actionType = `sanity.action.release.${name}`;
      const actions = [{actionType, releaseId, publishAt: nextYear, patch: {}}];
      const answer = await signed('/data/actions/production', {
        method: 'POST',
        body: JSON.stringify({actions}),
      });
      expect(answer.status, name).toBe(409);
      expect(await answer.json()).toMatchObject({
        error: {
          type: 'actionError',
          items: [{index: 0, error: {type: 'releaseStateError', releaseId, state: standing}}],
        },
      });
    }
    expect(await editor.fetch('*', {}, raw)).toEqual(before);
  });

  it.each(['publish', 'archive', 'schedule', 'edit', 'delete'])(
    'is refused when there is none: %s',
    async (name) => {
      const {editor, signed} = await runLake();
      const actionType = `sanity.action.release.${name}`;
      const actions = [{actionType, releaseId, publishAt: nextYear, patch: {}}];
      const answer = await signed('/data/actions/production', {
        method: 'POST',
        body: JSON.stringify({actions}),
      });
      expect(answer.status).toBe(409);
      expect(await editor.fetch('count(*)', {}, raw)).toBe(0);
    },
  );

  it('is a name that means something else', async () => {
    const {editor} = await runLake();
    for (const name of ['drafts', 'published', 'a.b', 'a b', '']) {
      const create = editor.action({actionType: 'sanity.action.release.create', releaseId: name});
      await expect(create).rejects.toMatchObject({statusCode: 400});
    }
  });
});
