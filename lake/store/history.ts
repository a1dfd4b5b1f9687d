import type {DatabaseSync, StatementSync} from 'node:sqlite';
import type {RecordedChange} from './records.ts';

type Row = ReturnType<StatementSync['get']>;

/** Bounds on the transactions to read; the ends are included. */
export interface HistoryRange {
  readonly fromTransaction?: string | undefined;
  readonly toTransaction?: string | undefined;
  readonly fromTime?: string | undefined;
  readonly toTime?: string | undefined;
  /** Only transactions of these users; of everyone unless given. */
  readonly authors?: readonly string[] | undefined;
  readonly newestFirst?: boolean;
  /** At most this many transactions. */
  readonly limit?: number;
}

const columns = `
  changes.sequence, transactions.id AS transaction_id, author, timestamp, document, type,
  previous_rev, result_rev, mutations, apply, revert`;

/** Reads what past transactions did. */
export class History {
  readonly #database: DatabaseSync;
  readonly #sequenceOf: StatementSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#sequenceOf = database.prepare('SELECT sequence FROM transactions WHERE id = ?');
  }

  /** Sequence number of the newest transaction; 0 before the first. */
  latest(): number {
    const row = this.#database.prepare('SELECT max(sequence) AS latest FROM transactions').get();
    return Number(row?.['latest'] ?? 0);
  }

  /** The sequence number of a transaction, or undefined when there is none of that id. */
  sequenceOf(transactionId: string): number | undefined {
    const row = this.#sequenceOf.get(transactionId);
    return row && Number(row['sequence']);
  }

  /** All changes after a transaction, oldest first. */
  since(sequence: number): RecordedChange[] {
    return this.#changes('changes.sequence > ? ORDER BY changes.sequence', [sequence]);
  }

  /** The changes of a set of documents, oldest first unless asked otherwise. */
  ofDocuments(ids: readonly string[], range: HistoryRange = {}): RecordedChange[] {
    const from = this.#sequenceIfAny(range.fromTransaction);
    const to = this.#sequenceIfAny(range.toTransaction);
    const marks = ids.map(() => '?').join(', ');
    const direction = range.newestFirst ? 'DESC' : 'ASC';
    const {authors = []} = range;
    const byAuthor =
      authors.length === 0 ? '' : `AND author IN (${authors.map(() => '?').join(', ')})`;
    const where = `document IN (${marks}) ${byAuthor}
      AND changes.sequence >= ? AND changes.sequence <= ? AND timestamp >= ? AND timestamp <= ?`;
    const bounds = [
      ...authors,
      from ?? 0,
      to ?? Number.MAX_SAFE_INTEGER,
      range.fromTime ?? '',
      range.toTime ?? '9999',
    ];
    return this.#changes(
      `${where} AND changes.sequence IN (
         SELECT DISTINCT changes.sequence FROM changes JOIN transactions USING (sequence)
         WHERE ${where} ORDER BY changes.sequence ${direction} LIMIT ?
       ) ORDER BY changes.sequence ${direction}, document`,
      [...ids, ...bounds, ...ids, ...bounds, range.limit ?? Number.MAX_SAFE_INTEGER],
    );
  }

  /** Every change of some transactions, whichever documents they touched. */
  ofTransactions(transactionIds: readonly string[]): RecordedChange[] {
    const marks = transactionIds.map(() => '?').join(', ');
    return this.#changes(`transactions.id IN (${marks}) ORDER BY changes.sequence`, [
      ...transactionIds,
    ]);
  }

  #sequenceIfAny(transactionId: string | undefined): number | undefined {
    return transactionId === undefined ? undefined : this.sequenceOf(transactionId);
  }

  #changes(where: string, values: (string | number)[]): RecordedChange[] {
    return this.#database
      .prepare(`SELECT ${columns} FROM changes JOIN transactions USING (sequence) WHERE ${where}`)
      .all(...values)
      .map(recordedChange);
  }
}

function recordedChange(row: NonNullable<Row>): RecordedChange {
  return {
    sequence: Number(row['sequence']),
    transactionId: String(row['transaction_id']),
    author: String(row['author']),
    timestamp: String(row['timestamp']),
    id: String(row['document']),
    type: String(row['type']),
    previousRev: row['previous_rev'] === null ? null : String(row['previous_rev']),
    resultRev: row['result_rev'] === null ? null : String(row['result_rev']),
    mutations: listOf(row['mutations']),
    apply: listOf(row['apply']),
    revert: listOf(row['revert']),
  };
}

function listOf(column: unknown): unknown[] {
  const value: unknown = JSON.parse(String(column));
  return Array.isArray(value) ? value : [];
}
