import {applyPatch} from 'mendoza';
import {describe, expect, it} from 'vitest';
import {isRecord} from '../../lake/json.ts';
import {runLake, type TestLake} from './running-lake.ts';

async function documentAt({signed}: TestLake, id: string, when: string): Promise<unknown> {
  const answer = await signed(`/data/history/production/documents/${id}?${when}`);
  const body: unknown = await answer.json();
  return isRecord(body) && Array.isArray(body['documents']) ? body['documents'][0] : undefined;
}

async function transactions({signed}: TestLake, path: string): Promise<unknown[]> {
  const answer = await signed(`/data/history/production/transactions/${path}`);
  const lines = (await answer.text()).split('\n').filter((line) => line !== '');
  return lines.map((line): unknown => JSON.parse(line));
}

/** A document with four revisions and an end. */
async function lived(): Promise<TestLake & {readonly states: readonly unknown[]}> {
  let hour = 0;
  const clock = () => new Date(Date.UTC(2026, 0, 1, hour++));
  const running = await runLake({clock});
  const {editor} = running;
  const states: unknown[] = [];
  const write = async (id: string, text: string) => {
    await editor
      .transaction()
      .transactionId(id)
      .createIfNotExists({_id: 'a', _type: 'note'})
      .patch('a', (patch) => patch.set({text, [id]: true}))
      .commit();
    states.push(await editor.getDocument('a'));
  };
  await write('t1', '我想说');
  await write('t2', '我想说话');
  await editor.create({_id: 'other', _type: 'note'});
  await write('t3', 'talk');
  await editor.transaction().transactionId('end').delete('a').commit();
  return {...running, states};
}

describe('history', () => {
  it('gives a document as it was at each of its revisions', async () => {
    const lake = await lived();
    const [first, second, third] = lake.states;
    expect(await documentAt(lake, 'a', 'revision=t1')).toEqual(first);
    expect(await documentAt(lake, 'a', 'revision=t2')).toEqual(second);
    expect(await documentAt(lake, 'a', 'revision=t3')).toEqual(third);
    expect(await documentAt(lake, 'a', 'revision=end')).toBeUndefined();
    expect(await documentAt(lake, 'a', 'lastRevision=true')).toEqual(third);
  });

  it('gives a document as it was at a time', async () => {
    const lake = await lived();
    const [first] = lake.states;
    const created = isRecord(first) ? String(first['_updatedAt']) : '';
    expect(await documentAt(lake, 'a', `time=${created}`)).toEqual(first);
    expect(await documentAt(lake, 'a', 'time=2025-01-01T00:00:00Z')).toBeUndefined();
  });

  it('lists the transactions of a document with effects that rebuild it', async () => {
    const lake = await lived();
    const all = await transactions(lake, 'a?effectFormat=mendoza&excludeContent=true');
    expect(all.map((each) => isRecord(each) && each['id'])).toEqual(['t1', 't2', 't3', 'end']);
    let state: unknown = null;
    for (const each of all.slice(0, 3)) {
      const effects =
        isRecord(each) && isRecord(each['effects']) ? each['effects']['a'] : undefined;
      const apply = isRecord(effects) ? effects['apply'] : undefined;
      state = applyPatch(state, Array.isArray(apply) ? apply : []);
    }
    expect(state).toMatchObject({text: 'talk', t1: true, t2: true, t3: true});
    expect(all[0]).not.toHaveProperty('mutations');
  });

  it('can be bounded, limited and turned round', async () => {
    const lake = await lived();
    const ids = async (query: string) =>
      (await transactions(lake, `a?${query}`)).map((each) => isRecord(each) && each['id']);
    expect(await ids('fromTransaction=t2&toTransaction=t3')).toEqual(['t2', 't3']);
    expect(await ids('reverse=true&limit=2')).toEqual(['end', 't3']);
    expect(await ids('limit=1')).toEqual(['t1']);
    expect(await ids('authors=local-editor&limit=2')).toEqual(['t1', 't2']);
    expect(await ids('authors=someone-else')).toEqual([]);
  });

  it('tells the life of a document in the Studio’s words', async () => {
    const {editor, signed} = await runLake();
    const pair = {draftId: 'drafts.a', publishedId: 'a'};
    const patch = {set: {text: 'x'}};
    await editor.create({_id: 'drafts.a', _type: 'note'});
    await editor.action({actionType: 'sanity.action.document.publish', ...pair});
    await editor.action({actionType: 'sanity.action.document.edit', ...pair, patch});
    await editor.action({actionType: 'sanity.action.document.discard', draftId: 'drafts.a'});
    await editor.patch('a').set({text: 'live'}).commit();
    await editor.action({actionType: 'sanity.action.document.unpublish', ...pair});
    await editor.action({actionType: 'sanity.action.document.publish', ...pair});
    await editor.delete('a');
    const life = async (id: string, query = '') => {
      const answer = await signed(`/data/history/production/events/documents/${id}${query}`);
      const body: unknown = await answer.json();
      const byId = isRecord(body) && isRecord(body['events']) ? body['events'][id] : undefined;
      const events: unknown[] = Array.isArray(byId) ? byId : [];
      const types = events.map((event) => isRecord(event) && event['type']);
      return {types, nextCursor: isRecord(body) ? body['nextCursor'] : undefined};
    };
    expect((await life('drafts.a')).types).toEqual([
      'deleteDocumentGroup',
      'publishDocumentVersion',
      'unpublishDocument',
      'deleteDocumentVersion',
      'createDocumentVersion',
      'publishDocumentVersion',
      'createDocumentVersion',
    ]);
    expect((await life('a')).types).toEqual([
      'deleteDocumentGroup',
      'publishDocumentVersion',
      'unpublishDocument',
      'updateLiveDocument',
      'publishDocumentVersion',
    ]);
    const first = await life('a', '?limit=2');
    expect(first.types).toEqual(['deleteDocumentGroup', 'publishDocumentVersion']);
    const rest = await life('a', `?limit=9&nextCursor=${String(first.nextCursor)}`);
    expect(rest.types).toHaveLength(3);
    expect(rest.nextCursor).toBe('');
  });
});
