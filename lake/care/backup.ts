import {constants, existsSync, mkdirSync, readdirSync} from 'node:fs';
import {copyFile, mkdir, open} from 'node:fs/promises';
import {join} from 'node:path';
import {backup, DatabaseSync} from 'node:sqlite';
import {verifyFolder, type Verification} from './verify.ts';

/** Thrown when a backup would end up among other files. */
export class BackupTargetError extends Error {
  override readonly name = 'BackupTargetError';
}

/**
 * Copies a data folder, as it is at one moment, into a new one, and checks the copy. The lake may go
 * on running. The token stays behind: a lake that is started on the copy makes one of its own.
 * @throws BackupTargetError when the target is not empty, or Error when there is no store.
 */
export async function backupFolder(folder: string, target: string): Promise<Verification> {
  const path = join(folder, 'lake.sqlite');
  if (!existsSync(path)) throw new Error(`There is no lake in ${folder}: ${path} does not exist.`);
  mkdirSync(target, {recursive: true, mode: 0o700});
  if (readdirSync(target).length > 0) {
    throw new BackupTargetError(`${target} is not empty. Name a new folder for the backup.`);
  }
  const database = new DatabaseSync(path, {readOnly: true, timeout: 5_000});
  try {
    await backup(database, join(target, 'lake.sqlite'));
  } finally {
    database.close();
  }
  await copyAssets(join(folder, 'assets'), target);
  await flush(join(target, 'lake.sqlite'));
  await flush(target);
  return verifyFolder(target);
}

/** Bytes never change under their name, so they may be copied after the documents. */
async function copyAssets(from: string, target: string): Promise<void> {
  const names = existsSync(from) ? readdirSync(from) : [];
  const assets = names.filter((name) => /^[0-9a-f]{40}$/.test(name));
  if (assets.length === 0) return;
  const folder = join(target, 'assets');
  await mkdir(folder, {mode: 0o700});
  for (const name of assets) {
    const copy = join(folder, name);
    // Where the file system can, the copy shares its bytes until one of them changes.
    await copyFile(join(from, name), copy, constants.COPYFILE_FICLONE);
    await flush(copy);
  }
  await flush(folder);
}

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
