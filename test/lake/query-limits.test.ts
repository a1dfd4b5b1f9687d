import {describe, expect, it} from 'vitest';
import {listen} from './heard.ts';
import {post, runLake, type TestLake} from './running-lake.ts';

const long = 'a'.repeat(40_000);
const doubling = `{"a": "0123456789"}${'{"a": a + a}'.repeat(60)}.a`;

/** Queries that would take minutes, or all of the memory, if nobody stopped them. */
const hostile = {
  'a pattern that backtracks': `count(*["${long}" match "a*a*a*a*a*a*a*b"])`,
  'loops in loops': `count(*[count(*[count(*[count(*[_id != ^._id]) > 0]) > 0]) > 0])`,
  'a value that doubles': doubling,
  'lists in lists': `*{"a": *{"b": *{"c": *{"d": *}}}}`,
};

async function filled(options: {readonly queryTimeLimit?: number} = {}): Promise<TestLake> {
  const running = await runLake({queryTimeLimit: 400, ...options});
  const documents = Array.from({length: 400}, (_, n) => ({_id: `n${n}`, _type: 'note', n}));
  await running.editor.mutate(documents.map((create) => ({create})));
  return running;
}

const get = (query: string) => `/data/query/production?query=${encodeURIComponent(query)}`;

describe('a hostile query', () => {
  it.each(Object.keys(hostile))('is stopped, and holds up nobody: %s', async (name) => {
    const {request, signed, lake} = await filled();
    const query = Object.entries(hostile).find(([each]) => each === name)?.[1] ?? '';
    const path = `${lake.url}/v2025-02-19/data/query/production?perspective=published`;
    const ask = () => fetch(path, post({query}));
    const state = {isOver: false, served: 0};
    const both = Promise.all([ask(), ask()]).finally(() => (state.isOver = true));
    while (!state.isOver) {
      expect((await request(get(`*[_id == "n${state.served % 400}"]`))).status).toBe(200);
      state.served += 1;
    }
    for (const answer of await both) {
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({error: {description: expect.any(String)}});
    }
    // One may have come before them: the others were answered while they ran.
    expect(state.served).toBeGreaterThan(1);
    expect((await signed(get('count(*)'))).status).toBe(200);
    expect((await request(get('count(*[n > 100 && string(n) match "3*9"])'))).status).toBe(200);
  });

  it('is refused when its result is too large to be sent, and holds up nobody', async () => {
    const {editor, request, signed} = await filled({queryTimeLimit: 60_000});
    await editor.create({_id: 'long', _type: 'note', text: 'x'.repeat(1_000_000)});
    const times = (count: number) =>
      `[${Array.from({length: count}, () => '*[_id == "long"][0].text').join(', ')}]`;
    const state = {isOver: false, served: 0};
    const asked = signed('/data/query/production', post({query: times(65)}));
    const over = asked.finally(() => (state.isOver = true));
    while (!state.isOver) {
      expect((await request(get(`*[_id == "n${state.served % 400}"]._id`))).status).toBe(200);
      state.served += 1;
    }
    const answer = await over;
    expect(answer.status).toBe(400);
    const description = 'The result is larger than 64000000 characters';
    expect(await answer.json()).toMatchObject({error: {description}});
    expect(await editor.fetch(times(2))).toHaveLength(2);
  });

  it('is stopped while it is read', async () => {
    const {editor} = await runLake();
    await expect(editor.fetch(`1${'+1'.repeat(40_000)}`)).rejects.toThrow('too complicated');
    await expect(editor.fetch(`${'('.repeat(20_000)}1`)).rejects.toThrow();
  });

  it('is not listened to', async () => {
    const {editor, request} = await runLake();
    const query = encodeURIComponent(`*["${long.slice(0, 4_000)}" match "a*a*a*a*a*a*a*b"]`);
    const stream = await request(`/data/listen/production?query=${query}`);
    const heard = await listen(editor, '*');
    await editor.create({_id: 'a', _type: 'note'});
    await heard.until(1);
    expect(await stream.text()).toContain('channelError');
  });

  it('selects nothing for a mutation', async () => {
    const {editor} = await filled();
    const doomed = editor.delete({query: hostile['loops in loops'].slice(6, -1)});
    await expect(doomed).rejects.toThrow('longer than 400 ms');
    expect(await editor.fetch('count(*)')).toBe(400);
  });
});

describe('a large query', () => {
  it('sees all that was written before it', async () => {
    const {editor} = await runLake();
    const count = () => editor.fetch('count(*["x" + _id match "xn*1*"])');
    expect(await count()).toBe(0);
    for (const n of [1, 2, 3]) {
      await editor.create({_id: `n1${n}`, _type: 'note'});
      expect(await count()).toBe(n);
    }
    await editor.delete('n12');
    expect(await count()).toBe(2);
  });

  it('shows readers without the token what is published, and no more', async () => {
    const {editor, visitor} = await runLake();
    await editor.create({_id: 'a', _type: 'note'});
    await editor.create({_id: 'drafts.b', _type: 'note'});
    const query = '*["x" + _id match "x*a*" || "x" + _id match "x*b*"]._id';
    expect(await visitor.fetch(query)).toEqual(['a']);
    expect(await editor.fetch(query, {}, {perspective: 'raw'})).toEqual(['a', 'drafts.b']);
    expect(await editor.fetch(query, {}, {perspective: 'drafts'})).toEqual(['a', 'b']);
  });
});
