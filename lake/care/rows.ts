import type {DatabaseSync} from 'node:sqlite';

/** One row of a table: values by the names of columns. */
export type Row = Readonly<Record<string, unknown>>;

/** The rows that a query finds, one at a time. */
export function* rowsOf(database: DatabaseSync, sql: string): Generator<Row> {
  for (const row of database.prepare(sql).iterate()) yield row;
}
