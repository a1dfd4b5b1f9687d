import {spawnSync} from 'node:child_process';
import {chmodSync, chownSync, closeSync, openSync, statSync, writeSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it, onTestFinished} from 'vitest';
import {
  DataFolderUnusableError,
  startLake,
  StoreDamagedError,
  verifyFolder,
} from '../../../lake/index.ts';
import {newDataDir, post, runLake} from '../running-lake.ts';
import {script, startLakeChild, type LakeChild} from './lake-child.ts';

const text = 'A text that takes its room. '.repeat(100);

const isRoot = process.getuid?.() === 0;
const nobody = 65_534;

async function childOn(dataDir: string, options: Parameters<typeof startLakeChild>[1]) {
  const child = await startLakeChild(dataDir, options);
  onTestFinished(() => child.kill());
  return child;
}

function create({url, token}: LakeChild, id: string): Promise<Response> {
  const mutations = [{create: {_id: id, _type: 'note', text}}];
  const {headers, ...rest} = post({mutations});
  const signed = new Headers(headers);
  signed.set('Authorization', `Bearer ${token}`);
  return fetch(`${url}/v2025-02-19/data/mutate/production`, {...rest, headers: signed});
}

describe('a disk that is full', () => {
  it('is told as a passing fault; what was acknowledged is there, and the rest is not', async () => {
    const dataDir = newDataDir();
    // No file may become larger than so many blocks, as on a disk without room.
    const child = await childOn(dataDir, {limit: 'ulimit -f 400'});
    const done: string[] = [];
    let refused: Response | undefined;
    while (!refused && done.length < 1_000) {
      const id = `n${done.length}`;
      const answer = await create(child, id);
      if (answer.ok) done.push(id);
      else refused = answer;
    }
    expect(refused?.status).toBe(503);
    expect(await refused?.text()).toContain('could not write');
    expect((await create(child, 'late')).status).toBe(503);
    const upload = await fetch(`${child.url}/v2025-02-19/assets/files/production`, {
      method: 'POST',
      headers: {Authorization: `Bearer ${child.token}`, 'Content-Type': 'text/plain'},
      body: text.repeat(1_000),
    });
    expect(upload.status).toBe(503);
    const query = `${child.url}/v2025-02-19/data/query/production?query=count(*)`;
    expect(await (await fetch(query)).json()).toMatchObject({result: done.length});
    await child.kill();
    expect((await verifyFolder(dataDir)).faults).toEqual([]);
    const {editor} = await runLake({dataDir});
    expect(await editor.fetch('*[_type == "note"]._id')).toEqual(done);
    await editor.create({_id: 'again', _type: 'note'});
  });
});

describe('a folder that may not be written', () => {
  it.skipIf(isRoot)('is named when the lake starts', async () => {
    const dataDir = newDataDir();
    chmodSync(dataDir, 0o500);
    await expect(startLake({dataDir, port: 0})).rejects.toBeInstanceOf(DataFolderUnusableError);
  });

  // For root there is no such folder, so somebody else has to try.
  it.runIf(isRoot)('is named when the lake starts for a plain user', async ({skip}) => {
    const dataDir = newDataDir();
    chownSync(dataDir, nobody, nobody);
    chmodSync(dataDir, 0o500);
    const as = {uid: nobody, gid: nobody};
    const canRun = spawnSync(process.execPath, ['--check', script], as).status === 0;
    skip(!canRun, 'A plain user cannot read this project here.');
    const start = startLakeChild(dataDir, as);
    await expect(start).rejects.toThrow(`DataFolderUnusableError: The folder ${dataDir}`);
  });

  it('is no folder at all', async () => {
    const path = join(newDataDir(), 'file');
    closeSync(openSync(path, 'w'));
    const start = startLake({dataDir: path, port: 0});
    await expect(start).rejects.toBeInstanceOf(DataFolderUnusableError);
  });
});

describe('a store whose last pages are garbage', () => {
  async function damaged(): Promise<string> {
    const {lake, editor, dataDir} = await runLake();
    const documents = Array.from({length: 50}, (_, n) => ({_id: `n${n}`, _type: 'note', text}));
    await editor.mutate(documents.map((create) => ({create})));
    await lake.close();
    const path = join(dataDir, 'lake.sqlite');
    const {size} = statSync(path);
    const file = openSync(path, 'r+');
    const pages = 8 * 4096;
    writeSync(file, Buffer.alloc(pages, 0xa5), 0, pages, size - pages);
    closeSync(file);
    return dataDir;
  }

  it('is found by a check', async () => {
    const {faults} = await verifyFolder(await damaged());
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.join('\n')).toMatch(/SQLite|cannot be read|history/);
  });

  it('is not served as if it were whole', async () => {
    const dataDir = await damaged();
    const start = startLake({dataDir, port: 0});
    await expect(start).rejects.toBeInstanceOf(StoreDamagedError);
    await expect(startLake({dataDir, port: 0})).rejects.toThrow('lake verify');
  });
});
