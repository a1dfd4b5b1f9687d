import {join} from 'node:path';
import {DatabaseSync, type StatementSync} from 'node:sqlite';
import {allDocuments, readDocument} from './all-documents.ts';
import type {LakeDocument} from '../document/document.ts';

/** A document as the store has it now; none when it was deleted. */
export interface StoredChange {
  readonly id: string;
  readonly after?: LakeDocument;
}

/** Reads the store of a running lake from beside it, without ever holding its writer up. */
export class StoreReader {
  readonly #database: DatabaseSync;
  readonly #latest: StatementSync;
  readonly #changedSince: StatementSync;
  #sequence = 0;

  constructor(folder: string) {
    this.#database = new DatabaseSync(join(folder, 'lake.sqlite'), {
      readOnly: true,
      timeout: 5_000,
    });
    this.#latest = this.#database.prepare('SELECT max(sequence) AS latest FROM transactions');
    this.#changedSince = this.#database.prepare(
      `SELECT changed.document AS id, body FROM
         (SELECT DISTINCT document FROM changes WHERE sequence > ?) AS changed
       LEFT JOIN documents ON documents.id = changed.document ORDER BY place`,
    );
  }

  /** Every document. */
  documents(): LakeDocument[] {
    return this.#atOnce(() => [...allDocuments(this.#database)]);
  }

  /** What has changed since this was asked last, when the store is past transaction `sequence`. */
  changesUpTo(sequence: number): StoredChange[] {
    if (sequence <= this.#sequence) return [];
    const since = this.#sequence;
    return this.#atOnce(() =>
      this.#changedSince.all(since).map(({id, body}) => {
        const change = {id: String(id)};
        return body === null ? change : {...change, after: readDocument(body)};
      }),
    );
  }

  /** Reads at one point in time, and takes note of it. */
  #atOnce<T>(read: () => T): T {
    this.#database.exec('BEGIN');
    try {
      const latest = Number(this.#latest.get()?.['latest'] ?? 0);
      const found = read();
      this.#sequence = latest;
      return found;
    } finally {
      this.#database.exec('ROLLBACK');
    }
  }
}
