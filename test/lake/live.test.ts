import type {LiveEvent, SanityClient} from '@sanity/client';
import {describe, expect, it, onTestFinished} from 'vitest';
import {runLake} from './running-lake.ts';

/** Waits for the welcome, then collects what a client of live content hears. */
async function liveEvents(client: SanityClient, includeDrafts = false) {
  const tags: string[][] = [];
  const waiting: (() => void)[] = [];
  await new Promise<void>((resolve, reject) => {
    const subscription = client.live.events({includeDrafts}).subscribe({
      next: (event: LiveEvent) => {
        if (event.type === 'welcome') resolve();
        if (event.type !== 'message') return;
        tags.push([...event.tags]);
        for (const ready of waiting.splice(0)) ready();
      },
      error: reject,
    });
    onTestFinished(() => subscription.unsubscribe());
  });
  return {
    async first(): Promise<readonly string[]> {
      if (tags.length === 0) await new Promise<void>((ready) => waiting.push(ready));
      return tags[0] ?? [];
    },
  };
}

async function tagsOf(client: SanityClient, query: string): Promise<readonly string[]> {
  const {syncTags = []} = await client.fetch(query, {}, {filterResponse: false});
  return syncTags;
}

const touches = (a: readonly string[], b: readonly string[]) => a.some((tag) => b.includes(tag));

describe('live content', () => {
  it('tells which results have changed, and only those', async () => {
    const {editor, visitor} = await runLake();
    await editor
      .transaction()
      .create({_id: 'a', _type: 'article', pattern: {_type: 'reference', _ref: 'p'}})
      .create({_id: 'p', _type: 'pattern', name: 'Torn'})
      .create({_id: 'other', _type: 'pattern', name: 'Grounded'})
      .commit();
    const articles = await tagsOf(visitor, '*[_type == "article"]{_id, "name": pattern->name}');
    const one = await tagsOf(visitor, '*[_id == "a"][0]._id');
    const another = await tagsOf(visitor, '*[_id == "other"][0].name');
    const all = await tagsOf(visitor, 'count(*)');
    const live = await liveEvents(visitor);
    await editor.patch('p').set({name: 'Both'}).commit();
    const heard = await live.first();
    expect(touches(heard, articles)).toBe(true);
    expect(touches(heard, all)).toBe(true);
    expect(touches(heard, one)).toBe(false);
    expect(touches(heard, another)).toBe(false);
  });

  it('says nothing of drafts to those who may not read them', async () => {
    const {editor, visitor} = await runLake();
    const heard = await liveEvents(visitor);
    await editor.create({_id: 'drafts.a', _type: 'secret'});
    await editor.create({_id: 'b', _type: 'note'});
    const secret = await tagsOf(editor, '*[_type == "secret"]');
    const note = await tagsOf(editor, '*[_type == "note"]');
    expect(touches(await heard.first(), secret)).toBe(false);
    expect(touches(await heard.first(), note)).toBe(true);
  });
});
