import {serialiseSession} from '../core/session-store.ts';
import type {Session} from '../core/session.ts';
import {browserStorage, keysOf, PREFIX, type StorageKind} from './browser-storage.ts';

/**
 * Keeps the sessions of one test in the browser's storage. Each session has a key of its own,
 * so two tabs never overwrite each other's. Storage that is blocked or full keeps nothing, and
 * nobody is told: the session goes on in memory.
 */
export class SessionKeeper {
  readonly #storage: Storage | null;
  readonly #prefix: string;

  constructor(kind: StorageKind, test: string) {
    this.#storage = browserStorage(kind);
    this.#prefix = `${PREFIX}${test}:`;
  }

  /** Whether a key of the storage is one of this test's sessions. */
  owns(key: string | null): boolean {
    return key?.startsWith(this.#prefix) ?? true;
  }

  keep(session: Session): void {
    this.#quietly((storage) =>
      storage.setItem(this.key(session), serialiseSession(session, Date.now())),
    );
  }

  forget(key: string): void {
    this.#quietly((storage) => storage.removeItem(key));
  }

  /** Forgets the sessions, and what was done with the report of the test. */
  forgetAll(): void {
    for (const key of this.keys()) this.forget(key);
    this.forget(this.#prefix.replace(/:(.*):$/, '.report:$1'));
  }

  /** The text kept at a key, or `null`. */
  read(key: string): string | null {
    return this.#quietly((storage) => storage.getItem(key));
  }

  /** Where a session is kept. */
  key({seed}: Session): string {
    return this.#prefix + seed;
  }

  keys(): string[] {
    return keysOf(this.#storage, this.#prefix);
  }

  /** What the storage gives, or `null` when it refuses. */
  #quietly<T>(use: (storage: Storage) => T): T | null {
    try {
      return this.#storage && use(this.#storage);
    } catch {
      return null;
    }
  }
}
