import {parseSession, serialiseSession} from '../core/session-store.ts';
import type {Session} from '../core/session.ts';

/** Where sessions are kept between visits. */
export type StorageKind = 'local' | 'session' | 'none';

const MAX_AGE = 30 * 24 * 60 * 60 * 1000;
const PREFIX = 'relationship-test';

/**
 * Keeps the sessions of one test in the browser's storage. Each session has a key of its own,
 * so two tabs never overwrite each other's. Storage that is blocked or full keeps nothing, and
 * nobody is told: the session goes on in memory.
 */
export class SessionKeeper {
  readonly #storage: Storage | null;
  readonly #prefix: string;
  readonly #now: () => number;

  constructor(storage: Storage | null, test: string, now: () => number = Date.now) {
    this.#storage = storage;
    this.#prefix = `${PREFIX}:${test}:`;
    this.#now = now;
  }

  /** The session that was kept last, or `null`. Outdated and broken ones are removed. */
  latest(): Session | null {
    const sessions = this.#keys()
      .map((key) => this.#read(key) ?? this.#remove(key))
      .filter((session) => session !== null);
    return sessions.toSorted((a, b) => (b.startedAt ?? 0) - (a.startedAt ?? 0))[0] ?? null;
  }

  /** The session as another tab has just kept it, or `null` when it is another or gone. */
  same(session: Session, key: string | null): Session | null {
    return key === this.#key(session) ? this.#read(key) : null;
  }

  /** Whether a key of the storage is one of this test's sessions. */
  owns(key: string | null): boolean {
    return key?.startsWith(this.#prefix) ?? true;
  }

  keep(session: Session): void {
    this.#quietly((storage) =>
      storage.setItem(this.#key(session), serialiseSession(session, this.#now())),
    );
  }

  forget(session: Session): void {
    this.#remove(this.#key(session));
  }

  forgetAll(): void {
    for (const key of this.#keys()) this.#remove(key);
  }

  #key({seed}: Session): string {
    return this.#prefix + seed;
  }

  #keys(): string[] {
    return this.#quietly((storage) => Object.keys(storage).filter((key) => this.owns(key))) ?? [];
  }

  #read(key: string): Session | null {
    const text = this.#quietly((storage) => storage.getItem(key));
    return text ? parseSession(text, this.#now(), MAX_AGE) : null;
  }

  #remove(key: string): null {
    this.#quietly((storage) => storage.removeItem(key));
    return null;
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
