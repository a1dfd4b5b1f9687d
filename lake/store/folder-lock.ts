import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {DataFolderInUseError, isSqliteError} from './store-error.ts';

/**
 * Keeps a data folder for one process: an exclusive SQLite lock on a file of its own. The operating
 * system lets go of it when the process ends, however it ends.
 */
export class FolderLock {
  readonly #database: DatabaseSync;

  constructor(folder: string) {
    this.#database = new DatabaseSync(join(folder, 'lake.lock'), {timeout: 0});
    try {
      this.#database.exec('PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE');
    } catch (cause) {
      this.#database.close();
      throw isSqliteError(cause) ? new DataFolderInUseError(folder, cause) : cause;
    }
  }

  release(): void {
    this.#database.close();
  }
}
