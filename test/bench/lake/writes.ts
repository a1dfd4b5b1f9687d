import {Agent} from 'node:http';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {startChild} from './child.ts';
import {postJson} from './timing.ts';

const seconds = 4;

/** Durable transactions a second. */
export interface WriteRates {
  readonly 'bare loop': number;
  readonly 'bare loop, same rows': number;
  readonly 'one writer': number;
  readonly '8 writers': number;
}

/** Measures the lake's durable transactions beside what the disk allows at most. */
export async function measureWrites(folder: string): Promise<WriteRates> {
  const dataDir = join(folder, 'writes');
  const lake = await startChild('./lake-process.ts', dataDir);
  const rates = {
    'bare loop': bareLoop(join(folder, 'bare.sqlite'), 1),
    'bare loop, same rows': bareLoop(join(folder, 'rows.sqlite'), 3),
    'one writer': await rateOf(lake.said, 1),
    '8 writers': await rateOf(lake.said, 8),
  };
  await lake.stop();
  return rates;
}

/** Commits as fast as SQLite can with the lake's settings. */
function bareLoop(path: string, rows: number): number {
  const database = new DatabaseSync(path);
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE a (b TEXT) STRICT',
  );
  const insert = database.prepare('INSERT INTO a VALUES (?)');
  let count = 0;
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    database.exec('BEGIN IMMEDIATE');
    for (let row = 0; row < rows; row += 1) insert.run(body(count));
    database.exec('COMMIT');
    count += 1;
  }
  database.close();
  return Math.round(count / seconds);
}

async function rateOf(
  {url, token}: Readonly<Record<string, unknown>>,
  writers: number,
): Promise<number> {
  const path = `${String(url)}/v2025-02-19/data/mutate/production`;
  const headers = {Authorization: `Bearer ${String(token)}`};
  let count = 0;
  const until = async (end: number) => {
    const agent = new Agent({keepAlive: true, maxSockets: 1});
    while (performance.now() < end) {
      const mutations = [{create: {_type: 'note', text: body(count)}}];
      await postJson(path, {mutations}, headers, agent);
      count += 1;
    }
    agent.destroy();
  };
  const all = (time: number) =>
    Promise.all(Array.from({length: writers}, () => until(performance.now() + time)));
  await all(1_500);
  count = 0;
  await all(seconds * 1000);
  return Math.round(count / seconds);
}

function body(n: number): string {
  return `Note ${n}: ${'what was written '.repeat(12)}`;
}
