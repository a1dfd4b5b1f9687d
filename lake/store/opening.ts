import {
  DataFolderUnusableError,
  isDamage,
  isSqliteError,
  StoreDamagedError,
} from './store-error.ts';

/** Thrown when a row of the store does not hold what it should. */
export class MalformedRowError extends Error {
  override readonly name = 'MalformedRowError';
}

/**
 * Opens or reads a store for the first time, and says what is wrong in terms of the data folder.
 * @throws StoreDamagedError or DataFolderUnusableError
 */
export function opening<T>(folder: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    const isMalformed = cause instanceof MalformedRowError || cause instanceof SyntaxError;
    if (isMalformed || isDamage(cause)) throw new StoreDamagedError(folder, cause);
    throw isSqliteError(cause) ? new DataFolderUnusableError(folder, cause) : cause;
  }
}
