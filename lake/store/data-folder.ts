import {accessSync, constants, mkdirSync} from 'node:fs';
import {DataFolderUnusableError} from './store-error.ts';

/**
 * Makes a data folder, readable by its owner only, unless it is there.
 * @throws DataFolderUnusableError when it cannot be made or written.
 */
export function openFolder(folder: string): void {
  try {
    mkdirSync(folder, {recursive: true, mode: 0o700});
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new DataFolderUnusableError(folder, cause);
  }
}
