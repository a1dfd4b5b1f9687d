import {serialiseSession} from '../core/session-store.ts';
import type {Session} from '../core/session.ts';

/** Where sessions are kept between visits. */
export type StorageKind = 'local' | 'session' | 'none';

const PREFIX = 'relationship-test:';

/**
 * Keeps the sessions of one test in the browser's storage. Each session has a key of its own,
 * so two tabs never overwrite each other's. Storage that is blocked or full keeps nothing, and
 * nobody is told: the session goes on in memory.
 */
export class SessionKeeper {
  readonly kind: StorageKind;
  readonly #storage: Storage | null;
  readonly #prefix: string;

  /** Of all tests where none is named. */
  constructor(kind: StorageKind, test?: string) {
    this.kind = kind;
    this.#storage = browserStorage(kind);
    this.#prefix = test ? `${PREFIX}${test}:` : PREFIX;
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
    return this.#quietly((storage) => Object.keys(storage).filter((key) => this.owns(key))) ?? [];
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

/** The browser's storage of a kind, or `null` when there is none or it is blocked. */
export function browserStorage(kind: StorageKind): Storage | null {
  try {
    return kind === 'none' ? null : kind === 'session' ? sessionStorage : localStorage;
  } catch {
    return null;
  }
}
