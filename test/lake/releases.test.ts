import {describe, expect, it} from 'vitest';
import {isRecord} from '../../lake/json.ts';
import {listen} from './heard.ts';
import {runLake} from './running-lake.ts';
import {nextYear, raw, releaseId, state, texts, withRelease} from './spring-release.ts';

describe('a release', () => {
  it('is a document that says what it is, and how it stands', async () => {
    const {editor, lake} = await withRelease();
    expect(await editor.releases.get({releaseId})).toMatchObject({
      _id: '_.releases.spring',
      _type: 'system.release',
      name: 'spring',
      state: 'active',
      userId: 'local-editor',
      metadata: {title: 'Spring', releaseType: 'scheduled'},
    });
    expect([...lake.unknownRequests]).toEqual([]);
  });

  it('is undecided until something else is said', async () => {
    const {editor} = await runLake();
    await editor.action({actionType: 'sanity.action.release.create', releaseId});
    expect(await editor.releases.get({releaseId})).toMatchObject({
      metadata: {releaseType: 'undecided'},
    });
  });

  it('is published whole: its versions take the place of what was there, and go', async () => {
    const {editor, visitor} = await withRelease();
    await editor.create({_id: 'drafts.b', _type: 'note', text: 'draft'});
    await editor.createVersion({releaseId, publishedId: 'b', baseId: 'drafts.b'});
    await editor.releases.publish({releaseId});
    expect(await texts(editor)).toEqual([
      {_id: 'a', text: 'new'},
      {_id: 'b', text: 'draft'},
      {_id: 'drafts.b', text: 'draft'},
    ]);
    expect(await visitor.fetch('*[_type == "note"].text')).toEqual(['new', 'draft']);
    const release = await editor.releases.get({releaseId});
    expect(release).toMatchObject({
      state: 'published',
      finalDocumentStates: [{id: 'versions.spring.a'}, {id: 'versions.spring.b'}],
    });
    expect(release?.publishedAt).toBe(release?._updatedAt);
    expect(release?.publishAt).toBe(release?._updatedAt);
  });

  it('makes references strong when it is published, like a draft', async () => {
    const {editor} = await withRelease();
    const to = {_type: 'reference', _ref: 'b', _weak: true, _strengthenOnPublish: {type: 'note'}};
    await editor.createVersion({releaseId, publishedId: 'b', document: {_type: 'note'}});
    await editor.createVersion({releaseId, publishedId: 'c', document: {_type: 'note', to}});
    await editor.releases.publish({releaseId});
    expect((await editor.getDocument('c'))?.['to']).toEqual({_type: 'reference', _ref: 'b'});
  });

  it('is not published at all when a reference would lead nowhere', async () => {
    const {editor} = await withRelease();
    const to = {_type: 'reference', _ref: 'gone', _weak: true, _strengthenOnPublish: {type: 'x'}};
    await editor.createVersion({releaseId, publishedId: 'c', document: {_type: 'note', to}});
    const before = await editor.fetch('*', {}, raw);
    const publish = editor.releases.publish({releaseId});
    await expect(publish).rejects.toThrow('references non-existent document "gone"');
    const schedule = editor.releases.schedule({releaseId, publishAt: nextYear});
    await expect(schedule).rejects.toThrow('could not be published');
    expect(await editor.fetch('*', {}, raw)).toEqual(before);
  });

  it('takes documents away from visitors too, and leaves their content as drafts', async () => {
    const {editor, visitor} = await withRelease();
    await editor.discardVersion({releaseId, publishedId: 'a'});
    await editor.unpublishVersion({releaseId, publishedId: 'a'});
    const seen = (perspective: string[]) => editor.fetch('*[_id == "a"].text', {}, {perspective});
    expect(await seen([releaseId])).toEqual([]);
    expect(await seen(['drafts'])).toEqual(['old']);
    await editor.releases.publish({releaseId});
    expect(await texts(editor)).toEqual([{_id: 'drafts.a', text: 'old'}]);
    expect(await visitor.fetch('count(*)')).toBe(0);
  });

  it('can leave a document after all as it is', async () => {
    const {editor, visitor} = await withRelease();
    await editor.unpublishVersion({releaseId, publishedId: 'a'});
    await editor.action({
      actionType: 'sanity.action.document.edit',
      draftId: 'versions.spring.a',
      publishedId: 'a',
      patch: {unset: ['_system.delete']},
    });
    await editor.releases.publish({releaseId});
    expect(await visitor.fetch('*[_id == "a"][0]')).toMatchObject({text: 'new'});
    expect(await editor.getDocument('a')).not.toHaveProperty('_system');
  });

  it('shows its versions in its perspective, over drafts, over what is published', async () => {
    const {editor, visitor} = await withRelease();
    await editor.create({_id: 'drafts.b', _type: 'note', text: 'draft'});
    const seen = (perspective: string[]) =>
      editor.fetch('*[_type == "note"] | order(_id).text', {}, {perspective});
    expect(await seen([releaseId])).toEqual(['new']);
    expect(await seen([releaseId, 'drafts'])).toEqual(['new', 'draft']);
    expect(await seen(['drafts'])).toEqual(['old', 'draft']);
    const asVisitor = visitor.fetch('*', {}, {perspective: [releaseId]});
    await expect(asVisitor).rejects.toMatchObject({statusCode: 401});
    expect(await visitor.fetch('*[_type == "note"].text')).toEqual(['old']);
    expect(await visitor.releases.get({releaseId})).toBeUndefined();
  });

  it('is put away with its versions, and brought back with them', async () => {
    const {editor} = await withRelease();
    await editor.unpublishVersion({releaseId, publishedId: 'a'});
    const before = await editor.getDocument('versions.spring.a');
    await editor.releases.archive({releaseId});
    expect(await texts(editor)).toEqual([{_id: 'a', text: 'old'}]);
    expect(await editor.releases.get({releaseId})).toMatchObject({
      state: 'archived',
      finalDocumentStates: [{id: 'versions.spring.a'}],
    });
    await editor.releases.unarchive({releaseId});
    expect(await editor.getDocument('versions.spring.a')).toEqual({
      ...before,
      _rev: expect.any(String),
      _updatedAt: expect.any(String),
    });
    expect(await editor.releases.get({releaseId})).not.toHaveProperty('finalDocumentStates');
    expect(await state(editor)).toBe('active');
  });

  it('can be deleted once it is published or archived, and made anew', async () => {
    const {editor} = await withRelease();
    await editor.releases.archive({releaseId});
    await editor.releases.delete({releaseId});
    expect(await editor.releases.get({releaseId})).toBeUndefined();
    await editor.releases.create({releaseId});
    await expect(editor.releases.create({releaseId})).rejects.toThrow('already exists');
  });

  it('can be given another title, but no other state', async () => {
    const {editor} = await withRelease();
    await editor.releases.edit({releaseId, patch: {set: {'metadata.title': 'May'}}});
    expect(await editor.releases.get({releaseId})).toMatchObject({metadata: {title: 'May'}});
    const patches = [
      {set: {state: 'published'}},
      {set: {'metadata.releaseType': 'soon'}},
      {set: {'metadata.intendedPublishAt': 'soon'}},
      {unset: ['metadata']},
      {setIfMissing: {publishAt: nextYear}},
    ];
    for (const patch of patches) {
      const edit = editor.releases.edit({releaseId, patch});
      await expect(edit, JSON.stringify(patch)).rejects.toMatchObject({statusCode: 400});
    }
  });

  it('is changed by actions only', async () => {
    const {editor} = await withRelease();
    const id = '_.releases.spring';
    const refused = [
      () => editor.patch(id).set({state: 'scheduled'}).commit(),
      () => editor.delete(id),
      () => editor.create({_id: '_.releases.other', _type: 'system.release'}),
      () => editor.delete({query: '*[_type == "system.release"]'}),
    ];
    for (const each of refused) await expect(each()).rejects.toThrow('by actions only');
    expect(await state(editor)).toBe('active');
  });

  it('has room for one document when it is for one', async () => {
    const {editor} = await runLake();
    await editor.releases.create({releaseId, metadata: {cardinality: 'one'}});
    const add = (publishedId: string) =>
      editor.createVersion({releaseId, publishedId, document: {_type: 'note'}});
    await add('a');
    await expect(add('b')).rejects.toThrow('for one document only');
    await editor.discardVersion({releaseId, publishedId: 'a'});
    await add('b');
  });

  it('is rehearsed by a dry run, which changes nothing', async () => {
    const {editor} = await withRelease();
    const before = await editor.fetch('*', {}, raw);
    await editor.releases.publish({releaseId}, {dryRun: true});
    await editor.releases.archive({releaseId}, {dryRun: true});
    await editor.releases.schedule({releaseId, publishAt: nextYear}, {dryRun: true});
    expect(await editor.fetch('*', {}, raw)).toEqual(before);
  });

  it('is told of as it happens, document by document, in one transaction', async () => {
    const {editor, visitor} = await withRelease();
    const [heard, seen] = [await listen(editor, '*'), await listen(visitor, '*')];
    const {transactionId} = await editor.releases.publish({releaseId});
    const events = await heard.until(3);
    expect(Object.fromEntries(events.map((each) => [each.documentId, each.transition]))).toEqual({
      '_.releases.spring': 'update',
      a: 'update',
      'versions.spring.a': 'disappear',
    });
    expect(new Set(events.map((each) => each.transactionId))).toEqual(new Set([transactionId]));
    const [event] = await seen.until(1);
    expect(event).toMatchObject({documentId: 'a', transition: 'update', result: {text: 'new'}});
    expect(seen.events).toHaveLength(1);
  });

  it('is told of in the life of what it published, took away, or let go', async () => {
    const {editor, signed} = await withRelease();
    const life = async (id: string) => {
      const answer = await signed(`/data/history/production/events/documents/${id}`);
      const body: unknown = await answer.json();
      return isRecord(body) && isRecord(body['events']) ? body['events'][id] : undefined;
    };
    const publish = (id: string) => editor.releases.publish({releaseId: id});
    const {transactionId} = await publish(releaseId);
    const published = {
      type: 'publishDocumentVersion',
      documentId: 'a',
      revisionId: transactionId,
      releaseId,
      versionId: 'versions.spring.a',
      publishCause: 'release.publish',
    };
    expect(await life('a')).toMatchObject([published, {type: 'createLiveDocument'}]);
    expect(await life('versions.spring.a')).toMatchObject([
      published,
      {type: 'createDocumentVersion', releaseId, versionId: 'versions.spring.a'},
    ]);
    expect(await life('drafts.a')).toEqual([]);
    await editor.releases.create({releaseId: 'autumn'});
    await editor.unpublishVersion({releaseId: 'autumn', publishedId: 'a'});
    await editor.releases.archive({releaseId: 'autumn'});
    expect(await life('versions.autumn.a')).toMatchObject([
      {type: 'deleteDocumentVersion', releaseId: 'autumn'},
      {type: 'createDocumentVersion', releaseId: 'autumn'},
    ]);
    await editor.releases.unarchive({releaseId: 'autumn'});
    await publish('autumn');
    const taken = {type: 'unpublishDocument', documentId: 'a', versionId: 'drafts.a'};
    expect(await life('a')).toMatchObject([taken, published, {type: 'createLiveDocument'}]);
    expect(await life('drafts.a')).toMatchObject([taken]);
  });
});
