import type {DatabaseSync} from 'node:sqlite';
import {targetsIn} from '../document/references.ts';
import {parseJson} from '../json.ts';
import {rowsOf} from './rows.ts';

/** Strong references without their document, and documents whose edges are not their references. */
export function* referenceFaults(database: DatabaseSync): Generator<string> {
  const dangling = `SELECT source, target FROM reference_edges
    WHERE strong = 1 AND target NOT IN (SELECT id FROM documents)`;
  for (const {source, target} of rowsOf(database, dangling)) {
    yield `The document "${String(source)}" refers to "${String(target)}", which does not exist.`;
  }
  const edges = database.prepare('SELECT target, strong FROM reference_edges WHERE source = ?');
  for (const {id, body} of rowsOf(database, 'SELECT id, body FROM documents')) {
    const kept = edges.all(String(id)).map(({target, strong}) => [String(target), strong === 1]);
    const wanted = targetsIn(parseJson(String(body)));
    const isSame =
      kept.length === wanted.size &&
      kept.every(([target, strong]) => wanted.get(String(target)) === strong);
    if (!isSame) yield `The references of the document "${String(id)}" are not noted as they are.`;
  }
}
