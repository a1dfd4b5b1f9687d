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

/** How many clients write at once, each with a connection of its own. */
const clients = [1, 8, 32] as const;

/** What the lake is measured beside: the least that any store could do. */
const loops = {
  row: 'a loop that commits one row',
  rows: 'a loop that commits the same rows',
  http: 'that loop behind HTTP, one client',
} as const;

/** Durable transactions a second, of everything that took turns. */
export interface WriteRates {
  readonly loops: Readonly<Record<keyof typeof loops, number>>;
  readonly lake: readonly {readonly clients: number; readonly rate: number}[];
}

/**
 * Measures how many transactions a second the lake makes durable, told to 1, 8 and 32 clients by
 * HTTP, beside bare loops of BEGIN IMMEDIATE, INSERT, COMMIT with the lake's settings. All take
 * turns on the same disk, so that whatever else the machine does slows all of them.
 */
export async function measureWrites(folder: string): Promise<WriteRates> {
  const lake = await startChild('./lake-process.ts', join(folder, 'writes'));
  const plain = await startChild('./loop-process.ts', join(folder, 'plain.sqlite'));
  const [bare, rows] = [bareLoop(join(folder, 'bare.sqlite')), sameRows(join(folder, 'rows'))];
  const subjects: (() => number | Promise<number>)[] = [
    () => bare(),
    () => rows(),
    () => written(plain.said, 1),
    ...clients.map((count) => () => written(lake.said, count)),
  ];
  const counts = subjects.map(() => 0);
  for (let round = -1; round < rounds; round += 1) {
    for (const [index, subject] of subjects.entries()) {
      const count = await subject();
      // The first round only warms them up.
      if (round >= 0) counts[index] = (counts[index] ?? 0) + count;
    }
  }
  await Promise.all([lake.stop(), plain.stop()]);
  const [row = 0, same = 0, http = 0, ...ofLake] = counts.map((count) =>
    Math.round(count / ((rounds * roundTime) / 1000)),
  );
  return {
    loops: {row, rows: same, http},
    lake: clients.map((count, index) => ({clients: count, rate: ofLake[index] ?? 0})),
  };
}

/** One line for each rate: its name, transactions a second, and its ratio to each of the loops. */
export function writeTable({loops: of, lake}: WriteRates): string[][] {
  const ratios = (rate: number) =>
    [of.row, of.rows, of.http].map((loop) => `${(rate / loop).toFixed(2)}×`);
  return [
    ['', 'a second', 'of the 1st', 'of the 2nd', 'of the 3rd'],
    [loops.row, String(of.row), ...ratios(of.row)],
    [loops.rows, String(of.rows), ...ratios(of.rows)],
    [loops.http, String(of.http), ...ratios(of.http)],
    ...lake.map(({clients: count, rate}) => [
      `the lake, ${count} ${count === 1 ? 'client' : 'clients'}`,
      String(rate),
      ...ratios(rate),
    ]),
  ];
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
