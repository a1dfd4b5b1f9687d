import {existsSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import {join} from 'node:path';

import {openStore, type StoreSummary, summarize} from './store.ts';

/** The lake's content: its database, what SQLite keeps beside it, and uploaded files. */
const content = ['lake.sqlite', 'lake.sqlite-wal', 'lake.sqlite-shm', 'assets'];

/** Puts a question to a person, who agrees or not. */
export type Ask = (question: string) => Promise<boolean>;

/**
 * Deletes the content of a store that no lake has open, and nothing else in its folder. Says first
 * what will be lost where somebody can be asked; `ask` is null where nobody can.
 * @returns false if the person did not agree, and nothing was deleted
 */
export async function resetStore(dataDir: string, ask: Ask | null): Promise<boolean> {
  if (!existsSync(join(dataDir, 'lake.sqlite'))) return true;
  const loss = describeLoss(dataDir, await summaryOf(dataDir));
  if (ask !== null && !(await ask(`${loss}\nGo on?`))) return false;
  for (const name of content) await rm(join(dataDir, name), {recursive: true, force: true});
  return true;
}

/** The sentence that says what deleting a store would lose. */
export function describeLoss(dataDir: string, summary: StoreSummary): string {
  const {documents, drafts, lastEdited} = summary;
  const held = [count(documents, 'document', 'documents')];
  if (drafts > 0) held.push(count(drafts, 'unpublished draft', 'unpublished drafts'));
  const edited = lastEdited === null ? '' : `, last edited on ${minute(lastEdited)} UTC`;
  return `--reset deletes all content in ${dataDir}: ${held.join(' and ')}${edited}.`;
}

async function summaryOf(dataDir: string): Promise<StoreSummary> {
  const store = await openStore({dataDir, port: 0});
  try {
    return await summarize(store.client);
  } finally {
    await store.close();
  }
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

function minute(isoDate: string): string {
  return isoDate.slice(0, 16).replace('T', ' at ');
}
