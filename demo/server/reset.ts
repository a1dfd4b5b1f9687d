import {existsSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import {join} from 'node:path';
import type {StoreSummary} from './store.ts';

/** The lake's content: its one database file and what SQLite keeps beside it. */
const contentFiles = ['lake.sqlite', 'lake.sqlite-wal', 'lake.sqlite-shm'];

/** Whether a folder holds a store at all. */
export function hasStore(dataDir: string): boolean {
  return existsSync(join(dataDir, 'lake.sqlite'));
}

/** Deletes a store's content, which must be closed, and touches nothing else in its folder. */
export async function deleteContent(dataDir: string): Promise<void> {
  await Promise.all(contentFiles.map((file) => rm(join(dataDir, file), {force: true})));
}

/** The sentence that says what deleting a store would lose. */
export function describeLoss(dataDir: string, summary: StoreSummary): string {
  const {documents, drafts, lastEdited} = summary;
  const held = [
    count(documents, 'document', 'documents'),
    ...(drafts > 0
      ? [count(drafts, 'draft that is not published', 'drafts that are not published')]
      : []),
  ];
  const edited =
    lastEdited === null ? '' : `, last edited ${lastEdited.slice(0, 16).replace('T', ' ')} UTC`;
  return `--reset deletes all content in ${dataDir}: ${held.join(' and ')}${edited}.`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
