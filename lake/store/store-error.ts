/**
 * Thrown when the store cannot serve right now: busy, full, or unreadable. Nothing was acknowledged
 * and nothing half-written remains, so the caller may try again.
 */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
}

/** Thrown when another lake already has the data folder open. */
export class DataFolderInUseError extends Error {
  override readonly name = 'DataFolderInUseError';

  constructor(folder: string, cause: unknown) {
    super(`Another lake already uses ${folder}. Stop it, or choose another folder with --data.`, {
      cause,
    });
  }
}

/** True for an error that comes from SQLite itself. */
export function isSqliteError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR';
}
