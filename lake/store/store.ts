import {join} from 'node:path';
import {DatabaseSync, type StatementSync} from 'node:sqlite';
import {isLakeDocument, type LakeDocument} from '../document/document.ts';
import {referencesIn} from '../document/references.ts';
import {MalformedRowError} from './opening.ts';
import {prepareSchema} from './schema.ts';
import {isSqliteError, StoreUnavailableError} from './store-error.ts';
import type {DocumentChange, PendingTransaction} from './records.ts';

/** How long a write waits for another process that holds the file, in milliseconds. */
const busyTimeout = 500;

/**
 * The durable half of the lake: one SQLite file. A transaction's documents, history and reference
 * edges are written together or not at all, and are on the disk when `commit` returns.
 */
export class Store {
  readonly database: DatabaseSync;
  readonly #insertTransaction: StatementSync;
  readonly #insertChange: StatementSync;
  readonly #upsertDocument: StatementSync;
  readonly #deleteDocument: StatementSync;
  readonly #insertEdge: StatementSync;
  readonly #deleteEdges: StatementSync;

  constructor(folder: string) {
    this.database = new DatabaseSync(join(folder, 'lake.sqlite'), {timeout: busyTimeout});
    this.database.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON',
    );
    prepareSchema(this.database);
    const prepare = (sql: string) => this.database.prepare(sql);
    this.#insertTransaction = prepare(
      'INSERT INTO transactions (id, author, timestamp) VALUES (?, ?, ?)',
    );
    this.#insertChange = prepare('INSERT INTO changes VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
    this.#upsertDocument = prepare(
      `INSERT INTO documents (id, type, rev, body) VALUES (?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET type = excluded.type, rev = excluded.rev, body = excluded.body`,
    );
    this.#deleteDocument = prepare('DELETE FROM documents WHERE id = ?');
    this.#insertEdge = prepare(
      `INSERT INTO reference_edges VALUES (?, ?, ?)
       ON CONFLICT DO UPDATE SET strong = max(strong, excluded.strong)`,
    );
    this.#deleteEdges = prepare('DELETE FROM reference_edges WHERE source = ?');
  }

  /** Every document, in the order in which they were first written. */
  *documents(): Generator<LakeDocument> {
    for (const row of this.database
      .prepare('SELECT body FROM documents ORDER BY place')
      .iterate()) {
      const document: unknown = JSON.parse(String(row['body']));
      if (!isLakeDocument(document)) throw new MalformedRowError('a row is no document');
      yield document;
    }
  }

  /**
   * Makes a transaction durable.
   * @returns its sequence number.
   * @throws StoreUnavailableError when nothing was written because the file is busy, full or broken.
   */
  commit(transaction: PendingTransaction): number {
    try {
      // Left open only when even taking the last one back failed.
      if (this.database.isTransaction) this.database.exec('ROLLBACK');
      this.database.exec('BEGIN IMMEDIATE');
      const sequence = this.#write(transaction);
      this.database.exec('COMMIT');
      return sequence;
    } catch (cause) {
      if (this.database.isOpen && this.database.isTransaction) this.database.exec('ROLLBACK');
      if (!isSqliteError(cause)) throw cause;
      throw new StoreUnavailableError(`The store could not write: ${cause.message}. Try again.`, {
        cause,
      });
    }
  }

  /** The size of the store without what has not been moved out of its log yet, in bytes. */
  bytes(): number {
    const pragma = (name: string) => Number(this.database.prepare(`PRAGMA ${name}`).get()?.[name]);
    return pragma('page_count') * pragma('page_size');
  }

  close(): void {
    this.database.close();
  }

  #write({id, author, timestamp, changes}: PendingTransaction): number {
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

  #writeDocument({id, after}: DocumentChange): void {
    this.#deleteEdges.run(id);
    if (!after) {
      this.#deleteDocument.run(id);
      return;
    }
    this.#upsertDocument.run(id, after._type, after._rev, JSON.stringify(after));
    for (const {target, strong} of referencesIn(after)) {
      this.#insertEdge.run(id, target, Number(strong));
    }
  }
}
