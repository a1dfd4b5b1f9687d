import {DatabaseSync} from 'node:sqlite';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {verifyFolder} from '../../../lake/index.ts';
import {startLakeChild} from './lake-child.ts';
import {tally, writeOn, type Writer} from './writer.ts';

/** What became of a lake that was killed again and again. */
export interface KillReport {
  readonly kills: number;
  /** Transactions that were acknowledged; every one of them was found. */
  readonly acknowledged: number;
  /** Transactions found that nobody was told of: the kill came between the two. */
  readonly unheard: number;
  /** What was lost, halved or broken: nothing, one hopes. */
  readonly faults: readonly string[];
}

/** Enough that what waits while the disk is waited for becomes a group. */
const writersAtOnce = 8;

/** At most so many transactions are acknowledged before a lake is about to be killed. */
const mostBeforeKill = 60;

/**
 * Kills a lake under concurrent writers, at random moments, and starts it again each time.
 * @param random picks the moment, from 0 up to 1.
 */
export async function killAgainAndAgain(
  dataDir: string,
  kills: number,
  random: () => number = Math.random,
): Promise<KillReport> {
  const faults: string[] = [];
  const writers: Writer[] = [];
  for (let round = 1; round <= kills && faults.length === 0; round += 1) {
    const lake = await startLakeChild(dataDir);
    // By what was done, and not by the clock alone: a busy machine does little in a moment.
    const enough = Promise.withResolvers<void>();
    let left = Math.floor(random() * mostBeforeKill);
    if (left === 0) enough.resolve();
    const onAcknowledged = () => {
      left -= 1;
      if (left === 0) enough.resolve();
    };
    const atWork = Array.from({length: writersAtOnce}, (_, index) => {
      const writer = {name: `w${round}x${index}`, acknowledged: [], begun: 0};
      writers.push(writer);
      return writeOn(lake, writer, onAcknowledged);
    });
    await Promise.race([enough.promise.then(() => wait(random() * 20)), ...atWork]);
    await lake.kill();
    await Promise.all(atWork);
    // All of it takes its time, and grows: now and then, and in the end.
    if (round % 25 === 0 || round === kills) faults.push(...(await verifyFolder(dataDir)).faults);
    faults.push(...lostOrHalved(dataDir, writers.slice(-writersAtOnce)));
  }
  faults.push(...lostOrHalved(dataDir, writers));
  const acknowledged = writers.reduce((sum, writer) => sum + writer.acknowledged.length, 0);
  return {kills, acknowledged, unheard: transactionsIn(dataDir).size - acknowledged, faults};
}

function lostOrHalved(dataDir: string, writers: readonly Writer[]): string[] {
  const found = transactionsIn(dataDir);
  const lost = writers.flatMap(({acknowledged}) => acknowledged).filter((id) => !found.has(id));
  const halved = [...found].filter(([id, changes]) => changes !== sizeOf(id)).map(([id]) => id);
  return [
    ...lost.map((id) => `${id} is lost`),
    ...halved.map((id) => `${id} is not whole`),
    ...miscounted(dataDir),
  ];
}

/** Transactions that were committed together without those that they build on. */
function miscounted(dataDir: string): string[] {
  const {transactions, newest, counted} = reading(dataDir, (database) => ({
    ...database
      .prepare('SELECT count(*) AS transactions, max(sequence) AS newest FROM transactions')
      .get(),
    ...database
      .prepare(`SELECT body ->> 'count' AS counted FROM documents WHERE id = ?`)
      .get(tally),
  }));
  if (transactions === 0 || (transactions === newest && transactions === counted)) return [];
  return [
    `${String(transactions)} transactions, numbered to ${String(newest)}, counted ${String(counted)}`,
  ];
}

/** How many documents a transaction changes: from the fourth on there is an old pair to delete. */
function sizeOf(id: string): number {
  return Number(id.split('-')[1]) > 3 ? 6 : 4;
}

function transactionsIn(dataDir: string): ReadonlyMap<string, number> {
  const rows = reading(dataDir, (database) =>
    database
      .prepare(
        `SELECT id, count(changes.sequence) AS changes
         FROM transactions LEFT JOIN changes USING (sequence) GROUP BY id`,
      )
      .all(),
  );
  return new Map(rows.map((row) => [String(row['id']), Number(row['changes'])]));
}

function reading<T>(dataDir: string, read: (database: DatabaseSync) => T): T {
  const database = new DatabaseSync(join(dataDir, 'lake.sqlite'), {readOnly: true});
  try {
    return read(database);
  } finally {
    database.close();
  }
}
