import type {DatabaseSync} from 'node:sqlite';

/** Small values that the Studio keeps for its user, such as the last search terms. */
export class Settings {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  get(key: string): unknown {
    const row = this.#database.prepare('SELECT value FROM settings WHERE key = ?').get(key);
    return row ? JSON.parse(String(row['value'])) : null;
  }

  set(key: string, value: unknown): void {
    this.#database
      .prepare(
        'INSERT INTO settings VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
      )
      .run(key, JSON.stringify(value));
  }
}
