import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {DatabaseSync} from 'node:sqlite';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {describe, expect, it} from 'vitest';
import {verifyFolder} from '../../../lake/index.ts';
import {isRecord} from '../../../lake/json.ts';
import {HandClock} from '../hand-clock.ts';
import {newDataDir, runLake} from '../running-lake.ts';
import {script} from './lake-child.ts';

const releases = 40;
const documents = 6;
const kills = 4;
const name = (release: number) => `r${String(release).padStart(2, '0')}`;

/** Schedules releases over the same documents, one minute after the other, in years gone by. */
async function scheduleAll(dataDir: string): Promise<void> {
  const {lake, editor} = await runLake({dataDir, ...new HandClock('2019-01-01').options});
  for (let release = 0; release < releases; release += 1) {
    const releaseId = name(release);
    const transaction = editor.transaction();
    for (let n = 0; n < documents; n += 1) {
      const _id = `versions.${releaseId}.d${n}`;
      transaction.create({_id, _type: 'note', text: releaseId, filling: 'x'.repeat(5_000)});
    }
    await editor.releases.create({releaseId});
    await transaction.commit();
    const publishAt = new Date(Date.UTC(2020, 0, 1, 0, release)).toISOString();
    await editor.releases.schedule({releaseId, publishAt});
  }
  await lake.close();
}

/** Starts a lake, which begins to publish, and kills it when so many releases are published. */
async function killAfter(dataDir: string, published: number): Promise<void> {
  const child = spawn(process.execPath, [script, dataDir], {stdio: 'ignore'});
  const gone = once(child, 'exit');
  while (child.exitCode === null && timesPublished(dataDir).length < published) await wait(1);
  child.kill('SIGKILL');
  await gone;
}

interface Row {
  readonly id: string;
  readonly document: Readonly<Record<string, unknown>>;
}

function documentsIn(dataDir: string): readonly Row[] {
  return reading(dataDir, (database) =>
    database.prepare('SELECT id, body FROM documents').all(),
  ).map(({id, body}) => {
    const document: unknown = JSON.parse(String(body));
    if (!isRecord(document)) throw new Error(`${String(id)} is no document.`);
    return {id: String(id), document};
  });
}

/** What a store says that is not so: releases that are published by half, or in another order. */
function halves(dataDir: string): readonly string[] {
  const all = documentsIn(dataDir);
  const published = all
    .filter(({document}) => document['state'] === 'published')
    .map(({document}) => String(document['name']))
    .toSorted();
  const last = published.at(-1);
  const inOrder = published.every((each, index) => each === name(index));
  const texts = all.filter(({id}) => !id.includes('.')).map(({document}) => document['text']);
  const left = all.filter(({id}) => id.startsWith('versions.'));
  const expected = last === undefined ? [] : Array.from({length: documents}, () => last);
  return [
    ...(inOrder ? [] : [`published in the order ${published.join(', ')}`]),
    ...(JSON.stringify(texts) === JSON.stringify(expected) ? [] : [`${last}, but ${texts.join()}`]),
    ...(left.length === (releases - published.length) * documents ? [] : [`${left.length} left`]),
  ];
}

/** How often each release was published, as the history has it. */
function timesPublished(dataDir: string): readonly number[] {
  return reading(dataDir, (database) =>
    database
      .prepare(
        `SELECT count(*) AS times FROM changes
         WHERE document LIKE '\\_.releases.%' ESCAPE '\\' AND mutations LIKE '%"publishedAt"%'
         GROUP BY document`,
      )
      .all(),
  ).map(({times}) => Number(times));
}

function reading<T>(dataDir: string, read: (database: DatabaseSync) => T): T {
  const database = new DatabaseSync(join(dataDir, 'lake.sqlite'), {
    readOnly: true,
    timeout: 5_000,
  });
  try {
    return read(database);
  } finally {
    database.close();
  }
}

describe('a lake that is killed while it publishes what is scheduled', () => {
  it('has published each release wholly or not at all, and publishes the rest, each once', async () => {
    const dataDir = newDataDir();
    await scheduleAll(dataDir);
    for (let kill = 1; kill <= kills; kill += 1) {
      await killAfter(dataDir, Math.floor((releases * kill) / (kills + 2)));
      expect(halves(dataDir)).toEqual([]);
      expect(timesPublished(dataDir).length).toBeLessThan(releases);
    }
    const {lake} = await runLake({dataDir});
    await lake.close();
    expect(halves(dataDir)).toEqual([]);
    expect((await verifyFolder(dataDir)).faults).toEqual([]);
    expect(timesPublished(dataDir)).toEqual(Array.from({length: releases}, () => 1));
  }, 120_000);
});
