import {join} from 'node:path';
import {DatabaseSync, type StatementSync} from 'node:sqlite';
import type {LakeDocument} from '../document/document.ts';
import {targetsIn} from '../document/references.ts';
import {allDocuments} from './all-documents.ts';
import {GroupLostError} from './group-commit.ts';
import {prepareSchema} from './schema.ts';
import {isSqliteError, StoreUnavailableError} from './store-error.ts';
import type {DocumentChange, PendingTransaction} from './records.ts';

/** How long a write waits for another process that holds the file, in milliseconds. */
const busyTimeout = 500;

/**
 * Every commit waits for the disk. Pages go from the log into the file itself after 16 MB instead of
 * SQLite's 4, so that those of the indexes, which change again and again, go there less often. What
 * it takes to undo one transaction of a group stays in memory.
 */
const settings = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA wal_autocheckpoint = 4000;
  PRAGMA cache_size = -32000;
  PRAGMA temp_store = MEMORY;
`;

/**
 * The durable half of the lake: one SQLite file. A transaction's documents, history and reference
 * edges are written together or not at all, and are on the disk when `commit` returns.
 */
export class Store {
  readonly database: DatabaseSync;
  readonly #begin: StatementSync;
  readonly #savepoint: StatementSync;
  readonly #release: StatementSync;
  readonly #commit: StatementSync;
  readonly #insertTransaction: StatementSync;
  readonly #insertChange: StatementSync;
  readonly #upsertDocument: StatementSync;
  readonly #deleteDocument: StatementSync;
  readonly #upsertEdge: StatementSync;
  readonly #deleteEdge: StatementSync;

  constructor(folder: string) {
    this.database = new DatabaseSync(join(folder, 'lake.sqlite'), {timeout: busyTimeout});
    this.database.exec(settings);
    prepareSchema(this.database);
    const prepare = (sql: string) => this.database.prepare(sql);
    this.#begin = prepare('BEGIN IMMEDIATE');
    this.#savepoint = prepare('SAVEPOINT one');
    this.#release = prepare('RELEASE one');
    this.#commit = prepare('COMMIT');
    this.#insertTransaction = prepare(
      'INSERT INTO transactions (id, author, timestamp) VALUES (?, ?, ?)',
    );
    this.#insertChange = prepare('INSERT INTO changes VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
    this.#upsertDocument = prepare(
      `INSERT INTO documents (id, type, rev, body) VALUES (?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET type = excluded.type, rev = excluded.rev, body = excluded.body`,
    );
    this.#deleteDocument = prepare('DELETE FROM documents WHERE id = ?');
    this.#upsertEdge = prepare(
      `INSERT INTO reference_edges VALUES (?, ?, ?)
       ON CONFLICT DO UPDATE SET strong = excluded.strong`,
    );
    this.#deleteEdge = prepare('DELETE FROM reference_edges WHERE source = ? AND target = ?');
  }

  /** Every document. */
  documents(): Generator<LakeDocument> {
    return allDocuments(this.database);
  }

  /**
   * Writes a transaction; it is durable once `commit` returns, together with all that were written
   * since the last commit.
   * @returns its sequence number.
   * @throws StoreUnavailableError when it could not be written, with nothing left of it; and
   * GroupLostError, caused by the same, when nothing is left of those before it either.
   */
  write(transaction: PendingTransaction): number {
    const isFirst = !this.database.isTransaction;
    try {
      if (isFirst) this.#begin.run();
      this.#savepoint.run();
      const sequence = this.#insert(transaction);
      this.#release.run();
      return sequence;
    } catch (cause) {
      const fault = unavailable(cause);
      const isAlone = isFirst && !this.database.isTransaction;
      if (isAlone || this.#takeBackOne()) throw fault;
      throw new GroupLostError('The group was lost.', {cause: fault});
    }
  }

  /**
   * Makes durable what was written.
   * @throws StoreUnavailableError when the file is busy, full or broken.
   */
  commit(): void {
    if (!this.database.isTransaction) return;
    try {
      this.#commit.run();
    } catch (cause) {
      throw unavailable(cause);
    }
  }

  /** Takes back what was written and not committed. */
  rollBack(): void {
    if (this.database.isOpen && this.database.isTransaction) this.database.exec('ROLLBACK');
  }

  /** The size of the store without what has not been moved out of its log yet, in bytes. */
  bytes(): number {
    const pragma = (name: string) => Number(this.database.prepare(`PRAGMA ${name}`).get()?.[name]);
    return pragma('page_count') * pragma('page_size');
  }

  close(): void {
    this.database.close();
  }

  /** @returns false when the others are gone too, as when a full disk made SQLite take all back. */
  #takeBackOne(): boolean {
    if (!this.database.isTransaction) return false;
    try {
      this.database.exec('ROLLBACK TO one; RELEASE one');
      return true;
    } catch (cause) {
      if (isSqliteError(cause)) return false;
      throw cause;
    }
  }

  #insert({id, author, timestamp, changes}: PendingTransaction): number {
    const sequence = Number(this.#insertTransaction.run(id, author, timestamp).lastInsertRowid);
    for (const change of changes) {
      this.#insertChange.run(
        sequence,
        change.id,
        change.after?._type ?? change.before?._type ?? '',
        change.before?._rev ?? null,
        change.after?._rev ?? null,
        JSON.stringify(change.mutations),
        JSON.stringify(change.apply),
        JSON.stringify(change.revert),
      );
      this.#writeDocument(change);
    }
    return sequence;
  }

  #writeDocument({id, before, after}: DocumentChange): void {
    if (after) this.#upsertDocument.run(id, after._type, after._rev, JSON.stringify(after));
    else this.#deleteDocument.run(id);
    const [from, to] = [targetsIn(before), targetsIn(after)];
    for (const target of from.keys()) if (!to.has(target)) this.#deleteEdge.run(id, target);
    for (const [target, strong] of to) {
      if (from.get(target) !== strong) this.#upsertEdge.run(id, target, Number(strong));
    }
  }
}

/** The same fault, as one that may pass, when it comes from SQLite. */
function unavailable(cause: unknown): unknown {
  if (!isSqliteError(cause)) return cause;
  return new StoreUnavailableError(`The store could not write: ${cause.message}. Try again.`, {
    cause,
  });
}
