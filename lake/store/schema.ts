import type {DatabaseSync} from 'node:sqlite';

const version = 1;

const tables = `
  CREATE TABLE documents (
    place INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    rev TEXT NOT NULL,
    body TEXT NOT NULL
  ) STRICT;

  CREATE TABLE reference_edges (
    source TEXT NOT NULL,
    target TEXT NOT NULL,
    strong INTEGER NOT NULL,
    PRIMARY KEY (source, target)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX reference_edges_by_target ON reference_edges (target);

  CREATE TABLE transactions (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    author TEXT NOT NULL,
    timestamp TEXT NOT NULL
  ) STRICT;

  CREATE TABLE changes (
    sequence INTEGER NOT NULL REFERENCES transactions (sequence),
    document TEXT NOT NULL,
    type TEXT NOT NULL,
    previous_rev TEXT,
    result_rev TEXT,
    mutations TEXT NOT NULL,
    apply TEXT NOT NULL,
    revert TEXT NOT NULL,
    PRIMARY KEY (sequence, document)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX changes_by_document ON changes (document, sequence);

  CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
`;

/** Thrown when a data folder was written by a newer lake than this one. */
export class StoreVersionError extends Error {
  override readonly name = 'StoreVersionError';

  constructor(found: number) {
    super(
      `The store was written by a newer version (format ${found}, this one reads ${version}). ` +
        'Update relationship-test, or start with another --data folder.',
    );
  }
}

/** Makes the tables of a new store; refuses one of another format. */
export function prepareSchema(database: DatabaseSync): void {
  const found = Number(database.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);
  if (found === version) return;
  if (found !== 0) throw new StoreVersionError(found);
  database.exec(`BEGIN IMMEDIATE; ${tables} PRAGMA user_version = ${version}; COMMIT;`);
}
