import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {isRecord} from '../../widget/content/wire.ts';

/** A file of the site. */
export interface SiteFile {
  /** Path below the folder. */
  readonly file: string;
  /** What the file is made from; when it is as before, the file is, too. */
  readonly from: string | Uint8Array;
  /** Makes the file from it; without, `from` is the file. */
  make?(): Promise<Uint8Array>;
}

/** What was done to a folder. */
export interface Written {
  readonly written: number;
  readonly removed: number;
}

/** Which files were written the last time, and what they were made from. */
const RECORD = '.relationship-test-build.json';
/** Files that are written at the same time. */
const AT_ONCE = 16;

/** Writes what changed, and removes what was written before and is gone. Other files stay. */
export async function writeFolder(folder: string, files: readonly SiteFile[]): Promise<Written> {
  const before = await readRecord(join(folder, RECORD));
  const record: Record<string, string> = {};
  const changed = files.filter(({file, from}) => {
    const hash = createHash('sha256').update(from).digest('base64url');
    record[file] = hash;
    return before.get(file) !== hash || !existsSync(join(folder, file));
  });
  const gone = [...before.keys()].filter((file) => !Object.hasOwn(record, file));
  const waiting = [...changed];
  const work = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) await write(folder, next);
  };
  await Promise.all(Array.from({length: AT_ONCE}, work));
  await Promise.all(gone.map((file) => rm(join(folder, file), {force: true})));
  await mkdir(folder, {recursive: true});
  await writeFile(join(folder, RECORD), `${JSON.stringify(record)}\n`);
  return {written: changed.length, removed: gone.length};
}

async function write(folder: string, {file, from, make}: SiteFile): Promise<void> {
  const path = join(folder, file);
  const content = make ? await make() : from;
  await mkdir(dirname(path), {recursive: true});
  await writeFile(path, content);
}

/** The record of the last time; empty when there is none that can be read. */
async function readRecord(path: string): Promise<ReadonlyMap<string, string>> {
  let record: unknown = null;
  try {
    record = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!missing && !(error instanceof SyntaxError)) throw error;
  }
  const entries = isRecord(record) ? Object.entries(record) : [];
  return new Map(
    entries.filter(
      (entry): entry is [string, string] =>
        typeof entry[1] === 'string' && !entry[0].split('/').includes('..'),
    ),
  );
}
