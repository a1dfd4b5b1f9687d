import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {DataFolderInUseError, DataFolderUnusableError} from './store-error.ts';

/**
 * Keeps a data folder for one process: an exclusive SQLite lock on a file of its own. The operating
 * system lets go of it when the process ends, however it ends.
 */
export class FolderLock {
  readonly #database: DatabaseSync;

  constructor(folder: string) {
    this.#database = openLock(folder);
    try {
      this.#database.exec('PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE');
    } catch (cause) {
      this.#database.close();
      throw isBusy(cause)
        ? new DataFolderInUseError(folder, cause)
        : new DataFolderUnusableError(folder, cause);
    }
  }

  release(): void {
    this.#database.close();
  }
}

function openLock(folder: string): DatabaseSync {
  try {
    return new DatabaseSync(join(folder, 'lake.lock'), {timeout: 0});
  } catch (cause) {
    throw new DataFolderUnusableError(folder, cause);
  }
}

/** SQLite's result code for a file that somebody else has locked. */
const busy = 5;

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === busy;
}
