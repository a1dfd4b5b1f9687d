import {createHash} from 'node:crypto';
import {createReadStream, existsSync} from 'node:fs';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {pipeline} from 'node:stream/promises';
import {isSqliteError} from '../store/store-error.ts';
import {chainFaults} from './chains.ts';
import {referenceFaults} from './reference-faults.ts';
import {rowsOf} from './rows.ts';

/** What a check of a data folder found. */
export interface Verification {
  readonly documents: number;
  readonly transactions: number;
  readonly assets: number;
  /** One sentence each; none when everything is whole. */
  readonly faults: readonly string[];
}

/** After so many faults the rest is not looked for: they will be more of the same. */
const maximumFaults = 100;

/**
 * Checks everything that a lake promises of its data folder: SQLite's own structures; every
 * document's chain of revisions, and that it leads to the document; references and their edges; and
 * the bytes of assets. It only reads, and may run beside the lake.
 * @throws Error when there is no store in the folder.
 */
export async function verifyFolder(folder: string): Promise<Verification> {
  const path = join(folder, 'lake.sqlite');
  if (!existsSync(path)) throw new Error(`There is no lake in ${folder}: ${path} does not exist.`);
  const faults: string[] = [];
  const counts = {documents: 0, transactions: 0, assets: 0};
  try {
    const database = new DatabaseSync(path, {readOnly: true, timeout: 5_000});
    try {
      // One point in time, however much is written meanwhile.
      database.exec('BEGIN');
      faults.push(...structureFaults(database));
      counts.documents = countOf(database, 'documents');
      counts.transactions = countOf(database, 'transactions');
      take(faults, chainFaults(database));
      take(faults, referenceFaults(database));
      const assets = assetsOf(database);
      counts.assets = assets.length;
      for (const {id, sha1} of assets) {
        const fault = await assetFault(join(folder, 'assets'), id, sha1);
        if (fault) faults.push(fault);
      }
    } finally {
      database.close();
    }
  } catch (cause) {
    if (!isSqliteError(cause)) throw cause;
    faults.push(`The store cannot be read to its end: ${cause.message}.`);
  }
  return {...counts, faults: faults.slice(0, maximumFaults)};
}

function take(faults: string[], found: Iterable<string>): void {
  for (const fault of found) {
    if (faults.length >= maximumFaults) return;
    faults.push(fault);
  }
}

function structureFaults(database: DatabaseSync): string[] {
  const reports = [...rowsOf(database, `PRAGMA integrity_check(${maximumFaults})`)]
    .map((row) => String(row['integrity_check']))
    .filter((report) => report !== 'ok');
  return reports.map((report) => `SQLite: ${report}.`);
}

function countOf(database: DatabaseSync, table: 'documents' | 'transactions'): number {
  return Number(database.prepare(`SELECT count(*) AS count FROM ${table}`).get()?.['count']);
}

function assetsOf(database: DatabaseSync): {readonly id: string; readonly sha1: string}[] {
  const sql = `SELECT id, body ->> 'sha1hash' AS sha1 FROM documents
    WHERE type IN ('sanity.imageAsset', 'sanity.fileAsset') AND sha1 IS NOT NULL`;
  return [...rowsOf(database, sql)].map(({id, sha1}) => ({id: String(id), sha1: String(sha1)}));
}

async function assetFault(folder: string, id: string, sha1: string): Promise<string | undefined> {
  if (!/^[0-9a-f]{40}$/.test(sha1)) return `The asset "${id}" has no proper "sha1hash".`;
  const path = join(folder, sha1);
  if (!existsSync(path)) return `The bytes of the asset "${id}" are missing: ${path}.`;
  const hash = createHash('sha1');
  await pipeline(createReadStream(path), hash);
  if (hash.digest('hex') === sha1) return undefined;
  return `The bytes of the asset "${id}" are not what was uploaded: ${path}.`;
}
