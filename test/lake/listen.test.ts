import {Mutation} from '@sanity/mutator';
import fc from 'fast-check';
import {applyPatch} from 'mendoza';
import {describe, expect, it} from 'vitest';
import {isRecord, omit} from '../../lake/json.ts';
import {listen} from './heard.ts';
import {runLake} from './running-lake.ts';

/** A patch that turns “one” into another text. */
function patchTo(text: string): string {
  const added = text === '' ? '' : `+${encodeURI(text)}\n`;
  return `@@ -1,3 +${text === '' ? 0 : 1},${text.length} @@\n-one\n${added}`;
}

describe('listening', () => {
  it('tells two clients of each other’s work', async () => {
    const {editor, visitor} = await runLake();
    const all = await listen(editor, '*');
    const seen = await listen(visitor, '*[_type == "note"]');
    await editor.create({_id: 'drafts.a', _type: 'note'});
    await editor.create({_id: 'a', _type: 'note', text: 'one'});
    await editor.patch('a').set({text: 'two'}).commit();
    await editor.delete('a');
    const heard = (await all.until(4)).map((event) => [event.documentId, event.transition]);
    expect(heard).toEqual([
      ['drafts.a', 'appear'],
      ['a', 'appear'],
      ['a', 'update'],
      ['a', 'disappear'],
    ]);
    const public_ = (await seen.until(3)).map((event) => event.documentId);
    expect(public_).toEqual(['a', 'a', 'a']);
  });

  it('calls it appearing when a document begins to match', async () => {
    const {editor} = await runLake();
    const heard = await listen(editor, '*[_type == "note" && done == $done]', {done: true});
    await editor.create({_id: 'a', _type: 'note', done: false});
    await editor.patch('a').set({done: true}).commit();
    await editor.patch('a').set({text: 'x'}).commit();
    await editor.patch('a').set({done: false}).commit();
    const transitions = (await heard.until(3)).map((event) => event.transition);
    expect(transitions).toEqual(['appear', 'update', 'disappear']);
  });

  it('counts the events of a transaction', async () => {
    const {editor} = await runLake();
    const heard = await listen(editor, '*[_id in ["a", "b"]]');
    await editor
      .transaction()
      .transactionId('both')
      .create({_id: 'a', _type: 'note'})
      .create({_id: 'b', _type: 'note'})
      .create({_id: 'c', _type: 'note'})
      .commit();
    expect(await heard.until(2)).toMatchObject([
      {transactionId: 'both', transactionTotalEvents: 2, transactionCurrentEvent: 1},
      {transactionId: 'both', transactionTotalEvents: 2, transactionCurrentEvent: 2},
    ]);
  });

  it('sends what a client needs to follow a document through any changes', async () => {
    const {editor} = await runLake();
    const heard = await listen(editor, '*');
    const words = fc.constantFrom('', 'one', 'one and two', '追与退', '🙂🙃');
    const change = fc.oneof(
      fc.record({set: fc.dictionary(fc.constantFrom('a', 'b', 'list'), fc.string())}),
      fc.record({unset: fc.subarray(['a', 'b', 'list', 'list[0]'])}),
      fc.record({inc: fc.constant({n: 1}), dec: fc.constant({n: 0.5, 'deep.n': 2})}),
      fc.record({set: fc.dictionary(fc.constantFrom('deep.a.b', 'list[0].text', '..text'), words)}),
      fc.record({setIfMissing: fc.constant({'deep.n': 1, a: 'first'})}),
      fc.record({
        set: fc.constant({a: 'one'}),
        diffMatchPatch: fc.record({a: words.map(patchTo)}),
      }),
      fc.record({
        insert: fc.record({
          replace: fc.constantFrom('list[0]', 'list[0:2]', 'list[_key == "none"]'),
          items: fc.array(fc.record({_key: fc.uuid(), text: words}), {maxLength: 2}),
        }),
      }),
      fc.record({
        setIfMissing: fc.constant({list: []}),
        insert: fc.record({
          after: fc.constant('list[-1]'),
          items: fc.array(fc.record({_key: fc.uuid(), text: fc.string()}), {maxLength: 3}),
        }),
      }),
      fc.constant('replace' as const),
      fc.constant('delete' as const),
    );
    let expected = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(change, {maxLength: 6}), async (changes) => {
        const write = editor.transaction();
        write.createIfNotExists({_id: 'doc', _type: 'note', n: 0});
        for (const each of changes) {
          if (each === 'delete') write.delete('doc');
          else if (each === 'replace') write.createOrReplace({_id: 'doc', _type: 'note', n: 7});
          else write.createIfNotExists({_id: 'doc', _type: 'note'}).patch('doc', each);
        }
        const before = await editor.getDocument('doc');
        await write.commit();
        const after = await editor.getDocument('doc');
        if (!before && !after) return;
        if (before && after && before._rev === after._rev) return;
        expected += 1;
        const event = (await heard.until(expected)).at(-1);
        expect(event?.previousRev).toBe(before?._rev);
        expect(event?.resultRev).toBe(after?._rev ?? event?.transactionId);
        const start = before ? omit(before, '_rev') : null;
        const end = after ? omit(after, '_rev') : null;
        expect(applyPatch(start, event?.effects?.apply ?? [])).toEqual(end);
        expect(applyPatch(end, event?.effects?.revert ?? [])).toEqual(start);
        const mutations = structuredClone(event?.mutations ?? []);
        // @ts-expect-error -- the mutator's types differ from the client's for the same mutations
        const replayed: unknown = new Mutation({mutations}).apply(before ?? null);
        const result = isRecord(replayed) ? omit(replayed, '_rev', '_updatedAt') : null;
        expect(result).toEqual(after ? omit(after, '_rev', '_updatedAt') : null);
      }),
      {numRuns: 100},
    );
  });

  it('tells of a bad query inside the stream', async () => {
    const {signed} = await runLake();
    const answer = await signed(`/data/listen/production?query=${encodeURIComponent('*[')}`);
    expect(answer.status).toBe(200);
    const text = await answer.text();
    expect(text).toContain('event: channelError');
    expect(text).toContain('queryParseError');
  });

  it('is not disturbed by another’s query that cannot be carried out', async () => {
    const {editor, signed} = await runLake();
    const heard = await listen(editor, '*');
    const query = encodeURIComponent('*[anywhere(a)]');
    const broken = read(await signed(`/data/listen/production?query=${query}`), 2);
    await editor.create({_id: 'a', _type: 'note'});
    await heard.until(1);
    expect((await broken)[1]).toContain('event: channelError');
  });

  it('goes on where a listener left off, even after a restart', async () => {
    const first = await runLake();
    await first.editor.create({_id: 'a', _type: 'note', n: 1});
    const {editor, dataDir} = first;
    const heard = await listen(editor, '*[_type == "note"]');
    await editor.patch('a').set({n: 2}).commit();
    await heard.until(1);
    await editor.patch('a').set({n: 3}).commit();
    await editor.create({_id: 'b', _type: 'other'});
    await first.lake.close();
    const second = await runLake({dataDir});
    const query = encodeURIComponent('*[_type == "note" && n > 1]');
    const path = `/data/listen/production?query=${query}&includeResult=true`;
    const resumed = await read(await second.signed(path, {headers: {'Last-Event-ID': '2#a'}}), 2);
    expect(resumed[0]).toContain('event: welcomeback');
    expect(resumed[1]).toContain('id: 3#a');
    expect(resumed[1]).toContain('"transition":"update"');
    expect(resumed[1]).toContain('"n":3');
    const unknown = await read(await second.signed(path, {headers: {'Last-Event-ID': '99#a'}}), 1);
    expect(unknown[0]).toContain('event: reset');
  });
});

/** The first events of a stream, as they were written. */
async function read({body}: Response, count: number): Promise<string[]> {
  if (!body) throw new Error('There is no stream to read.');
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of body) {
    text += decoder.decode(chunk, {stream: true});
    const events = text.split('\n\n').slice(0, -1);
    if (events.length >= count) return events;
  }
  return text.split('\n\n');
}
