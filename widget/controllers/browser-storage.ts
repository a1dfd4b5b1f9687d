/** Where sessions are kept between visits. */
export type StorageKind = 'local' | 'session' | 'none';

/** What every key of a session begins with. */
export const PREFIX = 'relationship-test:';

/** The browser's storage of a kind, or `null` when there is none or it is blocked. */
export function browserStorage(kind: StorageKind): Storage | null {
  try {
    return kind === 'none' ? null : kind === 'session' ? sessionStorage : localStorage;
  } catch {
    return null;
  }
}

/** Keys of the storage that begin so; none where it refuses. */
export function keysOf(storage: Storage | null, prefix = PREFIX): string[] {
  try {
    return Object.keys(storage ?? {}).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}
