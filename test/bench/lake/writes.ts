import {randomUUID} from 'node:crypto';
import {Agent} from 'node:http';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {openFolder} from '../../../lake/store/data-folder.ts';
import {Store} from '../../../lake/store/store.ts';
import {startChild} from './child.ts';
import {postJson} from './timing.ts';

const rounds = 8;
const roundTime = 600;

/** Durable transactions a second. */
export interface WriteRates {
  readonly 'bare loop, one row': number;
  readonly 'bare loop, same rows': number;
  readonly 'one writer': number;
  readonly '8 writers': number;
}

/**
 * Measures the lake's durable transactions beside what the disk allows at most. All take turns on
 * the same disk, so that whatever else the machine does slows all of them.
 */
export async function measureWrites(folder: string): Promise<WriteRates> {
  const lake = await startChild('./lake-process.ts', join(folder, 'writes'));
  const [bare, rows] = [bareLoop(join(folder, 'bare.sqlite')), sameRows(join(folder, 'rows'))];
  const subjects = {
    'bare loop, one row': async () => bare(),
    'bare loop, same rows': async () => rows(),
    'one writer': () => written(lake.said, 1),
    '8 writers': () => written(lake.said, 8),
  };
  const counts = new Map<string, number>();
  for (let round = -1; round < rounds; round += 1) {
    for (const [name, subject] of Object.entries(subjects)) {
      const count = await subject();
      // The first round only warms them up.
      if (round >= 0) counts.set(name, (counts.get(name) ?? 0) + count);
    }
  }
  await lake.stop();
  const rate = (name: keyof WriteRates) =>
    Math.round((counts.get(name) ?? 0) / ((rounds * roundTime) / 1000));
  return {
    'bare loop, one row': rate('bare loop, one row'),
    'bare loop, same rows': rate('bare loop, same rows'),
    'one writer': rate('one writer'),
    '8 writers': rate('8 writers'),
  };
}

/** Commits one row as fast as SQLite can with the lake's settings, for one round. */
function bareLoop(path: string): () => number {
  const database = new DatabaseSync(path);
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE a (b TEXT) STRICT',
  );
  const insert = database.prepare('INSERT INTO a VALUES (?)');
  return forOneRound((n) => {
    database.exec('BEGIN IMMEDIATE');
    insert.run(body(n));
    database.exec('COMMIT');
  });
}

/** Commits what the lake commits for one new document, into the lake's own tables. */
function sameRows(folder: string): () => number {
  openFolder(folder);
  const store = new Store(folder);
  return forOneRound((n) => {
    const id = randomUUID();
    const timestamp = new Date().toISOString();
    const after = {
      _id: id,
      _type: 'note',
      _rev: id,
      _createdAt: timestamp,
      _updatedAt: timestamp,
      text: body(n),
    };
    const mutations = [{create: after}];
    const change = {id, before: undefined, after, mutations, apply: [0, after], revert: [0, null]};
    store.write({id, author: 'bench', timestamp, changes: [change]});
    store.commit();
  });
}

function forOneRound(commit: (n: number) => void): () => number {
  return () => {
    let count = 0;
    const end = performance.now() + roundTime;
    while (performance.now() < end) commit((count += 1));
    return count;
  };
}

/** How many transactions so many clients were told of in one round. */
async function written(
  {url, token}: Readonly<Record<string, unknown>>,
  writers: number,
): Promise<number> {
  const path = `${String(url)}/v2025-02-19/data/mutate/production`;
  const headers = {Authorization: `Bearer ${String(token)}`};
  let count = 0;
  const end = performance.now() + roundTime;
  const write = async () => {
    const agent = new Agent({keepAlive: true, maxSockets: 1});
    while (performance.now() < end) {
      const mutations = [{create: {_type: 'note', text: body(count)}}];
      await postJson(path, {mutations}, headers, agent);
      count += 1;
    }
    agent.destroy();
  };
  await Promise.all(Array.from({length: writers}, write));
  return count;
}

function body(n: number): string {
  return `Note ${n}: ${'what was written '.repeat(12)}`;
}
