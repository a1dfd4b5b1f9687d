import type {DatabaseSync} from 'node:sqlite';
import {applyPatch} from 'mendoza';
import {isRecord, isSameJson, omit, parseJson} from '../json.ts';
import {rowsOf, type Row} from './rows.ts';

/** The history of one document, as far as it has been read. */
interface Chain {
  readonly document: string;
  rev: string | null;
  state: unknown;
}

/**
 * Goes through the history of every document: each change begins at the revision at which the one
 * before ended, and all of them together make the document that is stored. A transaction without
 * changes, or a change without its transaction, is half of something.
 */
export function* chainFaults(database: DatabaseSync): Generator<string> {
  let chain: Chain | undefined;
  for (const row of rowsOf(database, changes)) {
    const document = String(row['document']);
    if (chain?.document !== document) {
      if (chain) yield* endFaults(database, chain);
      chain = {document, rev: null, state: null};
    }
    const fault = follow(chain, row);
    if (fault) yield fault;
  }
  if (chain) yield* endFaults(database, chain);
  yield* halves(database);
}

const changes = `
  SELECT document, changes.sequence, id AS tx, previous_rev, result_rev, apply
  FROM changes LEFT JOIN transactions USING (sequence) ORDER BY document, changes.sequence`;

/** Takes the chain one change further. */
function follow(chain: Chain, row: Row): string | undefined {
  const {document} = chain;
  const expected = chain.rev;
  const previous = revision(row['previous_rev']);
  chain.rev = revision(row['result_rev']);
  const patch = parseJson(String(row['apply']));
  const name = `The change of "${document}" in transaction ${String(row['tx'] ?? row['sequence'])}`;
  if (!Array.isArray(patch)) return `${name} cannot be read.`;
  try {
    chain.state = applyPatch(chain.state, patch);
  } catch (cause) {
    return `${name} cannot be applied: ${String(cause)}.`;
  }
  if (previous !== expected) {
    return `${name} begins at revision ${String(previous)}, but the one before ended at ${String(expected)}.`;
  }
  if (chain.rev !== null && chain.rev !== row['tx']) return `${name} has a revision of another.`;
  return undefined;
}

function* endFaults(database: DatabaseSync, {document, rev, state}: Chain): Generator<string> {
  const row = database.prepare('SELECT rev, body FROM documents WHERE id = ?').get(document);
  const stored = row ? parseJson(String(row['body'])) : null;
  if (rev !== revision(row?.['rev'])) {
    yield `The document "${document}" is at revision ${String(row?.['rev'] ?? 'none')}, its history at ${rev ?? 'none'}.`;
  } else if (!isSameJson(isRecord(stored) ? omit(stored, '_rev') : stored, state ?? null)) {
    yield `The document "${document}" is not what its history makes it.`;
  } else if (isRecord(stored) && (stored['_id'] !== document || stored['_rev'] !== rev)) {
    yield `The document "${document}" is kept under another id or revision than it says.`;
  }
}

function* halves(database: DatabaseSync): Generator<string> {
  const orphans = `SELECT DISTINCT sequence FROM changes
    WHERE sequence NOT IN (SELECT sequence FROM transactions)`;
  for (const {sequence} of rowsOf(database, orphans)) {
    yield `There are changes of a transaction ${String(sequence)} that does not exist.`;
  }
  const unknown = `SELECT id FROM documents WHERE id NOT IN (SELECT document FROM changes)`;
  for (const {id} of rowsOf(database, unknown)) {
    yield `The document "${String(id)}" has no history.`;
  }
}

function revision(column: unknown): string | null {
  return typeof column === 'string' ? column : null;
}
