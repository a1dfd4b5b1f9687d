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

/** Thrown when the data folder cannot be read and written. */
export class DataFolderUnusableError extends Error {
  override readonly name = 'DataFolderUnusableError';

  constructor(folder: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(
      `The folder ${folder} cannot be used: ${reason}. Its files must be yours to read and write; ` +
        'or choose another folder with --data.',
      {cause},
    );
  }
}

/** Thrown when the store was opened but does not hold what it should. */
export class StoreDamagedError extends Error {
  override readonly name = 'StoreDamagedError';

  constructor(folder: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(
      `The store in ${folder} is damaged: ${reason}. Nothing was changed. See what is wrong with ` +
        '"relationship-test lake verify", and start from your last backup.',
      {cause},
    );
  }
}

/** True for an error that comes from SQLite itself. */
export function isSqliteError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR';
}

/** Result codes of SQLite for a file whose content is wrong: corrupt, or no database at all. */
const damage = new Set([11, 26]);

/** True when SQLite says that a file is damaged, rather than out of reach. */
export function isDamage(error: unknown): boolean {
  if (!isSqliteError(error) || !('errcode' in error)) return false;
  return typeof error.errcode === 'number' && damage.has(error.errcode & 0xff);
}

/** Codes of the operating system for a disk that is full, failing, or not to be written. */
const ofDisk = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO', 'EROFS', 'EACCES', 'EPERM', 'EMFILE']);

/** True for an error of SQLite or of the disk, which may pass. */
export function isOfStorage(error: unknown): error is Error {
  if (isSqliteError(error)) return true;
  return error instanceof Error && 'code' in error && ofDisk.has(String(error.code));
}
