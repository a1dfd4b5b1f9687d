import {mkdir, mkdtemp, readdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {afterEach, beforeEach, describe, expect, it} from 'vitest';

import {describeLoss, resetStore} from '../../demo/server/reset.ts';
import {openStore, summarize} from '../../demo/server/store.ts';

let dataDir: string;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'demo-reset-'));
});
afterEach(() => rm(dataDir, {recursive: true}));

/** Fills the store with one published document and a draft. */
async function fillStore(): Promise<void> {
  const store = await openStore({dataDir, port: 0});
  await store.client.create({_id: 'note', _type: 'note'});
  await store.client.create({_id: 'drafts.note', _type: 'note'});
  await store.close();
}

async function documents(): Promise<number> {
  const store = await openStore({dataDir, port: 0});
  const summary = await summarize(store.client);
  await store.close();
  return summary.documents + summary.drafts;
}

describe('a reset', () => {
  it('says what will be lost, and deletes nothing unless the person agrees', async () => {
    await fillStore();
    const asked: string[] = [];
    const goOn = await resetStore(dataDir, async (question) => {
      asked.push(question);
      return false;
    });
    expect(goOn).toBe(false);
    expect(asked.join()).toContain('1 document and 1 unpublished draft, last edited on ');
    expect(await documents()).toBe(2);
  });

  it('empties the store when the person agrees', async () => {
    await fillStore();
    expect(await resetStore(dataDir, () => Promise.resolve(true))).toBe(true);
    expect(await documents()).toBe(0);
  });

  it('goes on where nobody can be asked, and touches no file of another', async () => {
    await fillStore();
    await writeFile(join(dataDir, 'letter.txt'), 'Dear you');
    expect(await resetStore(dataDir, null)).toBe(true);
    expect(await readdir(dataDir)).toContain('letter.txt');
    expect(await documents()).toBe(0);
  });

  it('has nothing to do in a folder without a store', async () => {
    await mkdir(join(dataDir, 'assets'));
    const goOn = await resetStore(dataDir, () => Promise.reject(new Error('It asked.')));
    expect(goOn).toBe(true);
    expect(await readdir(dataDir)).toEqual(['assets']);
  });
});

describe('the loss', () => {
  it('is told in one sentence', () => {
    const summary = {documents: 55, drafts: 0, lastEdited: '2026-03-01T18:04:09Z'};
    expect(describeLoss('/data', summary)).toBe(
      '--reset deletes all content in /data: 55 documents, last edited on 2026-03-01 at 18:04 UTC.',
    );
    expect(describeLoss('/data', {documents: 0, drafts: 0, lastEdited: null})).toBe(
      '--reset deletes all content in /data: 0 documents.',
    );
  });
});
