import {DatabaseSync} from 'node:sqlite';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {DataFolderInUseError, PortTakenError, startLake} from '../../lake/index.ts';
import {newDataDir, post, runLake} from './running-lake.ts';

describe('a restart', () => {
  it('keeps documents, history, token and order', async () => {
    const first = await runLake();
    for (const n of [3, 1, 2]) await first.editor.create({_id: `n${n}`, _type: 'note', n});
    await first.editor.patch('n1').set({text: 'changed'}).commit();
    const before = await first.editor.fetch('*');
    await first.lake.close();
    const second = await runLake({dataDir: first.dataDir});
    expect(second.lake.token).toBe(first.lake.token);
    expect(await second.editor.fetch('*')).toEqual(before);
    const history = await second.signed('/data/history/production/transactions/n1');
    expect((await history.text()).trim().split('\n')).toHaveLength(2);
    await expect(second.editor.create({_id: 'n1', _type: 'note'})).rejects.toThrow('exists');
  });
});

describe('starting', () => {
  it('names the port that is taken', async () => {
    const {lake} = await runLake();
    const again = startLake({dataDir: newDataDir(), port: lake.port});
    await expect(again).rejects.toBeInstanceOf(PortTakenError);
    await expect(again).rejects.toThrow(String(lake.port));
  });

  it('refuses a folder that another lake uses, and leaves it alone', async () => {
    const {editor, dataDir} = await runLake();
    await expect(startLake({dataDir, port: 0})).rejects.toBeInstanceOf(DataFolderInUseError);
    await editor.create({_id: 'a', _type: 'note'});
  });

  it('lets go of the folder when it fails', async () => {
    const {lake} = await runLake();
    const dataDir = newDataDir();
    await expect(startLake({dataDir, port: lake.port})).rejects.toBeInstanceOf(PortTakenError);
    const {editor} = await runLake({dataDir});
    expect(await editor.fetch('count(*)')).toBe(0);
  });

  it('refuses a store of a later format', async () => {
    const dataDir = newDataDir();
    const database = new DatabaseSync(join(dataDir, 'lake.sqlite'));
    database.exec('PRAGMA user_version = 99');
    database.close();
    await expect(startLake({dataDir, port: 0})).rejects.toThrow('newer version');
  });
});

describe('a store that is busy', () => {
  it('is a passing fault: 503, nothing applied, and well again afterwards', async () => {
    const {signed, editor, dataDir} = await runLake();
    const other = new DatabaseSync(join(dataDir, 'lake.sqlite'));
    other.exec('BEGIN IMMEDIATE');
    const mutations = [{create: {_id: 'a', _type: 'note'}}];
    const busy = await signed('/data/mutate/production', post({mutations}));
    expect(busy.status).toBe(503);
    expect(await busy.json()).toMatchObject({statusCode: 503, error: 'Service Unavailable'});
    expect(await editor.fetch('count(*)')).toBe(0);
    other.exec('ROLLBACK');
    other.close();
    await editor.create({_id: 'a', _type: 'note'});
    expect(await editor.fetch('count(*)')).toBe(1);
  });
});
