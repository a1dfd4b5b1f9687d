import type {Corpus} from '../document/corpus.ts';
import {inOrder} from '../document/document-list.ts';
import {isRecord, type JsonRecord} from '../json.ts';
import type {ChangeSet} from '../mutation/change-set.ts';
import {refuseQuery} from '../refusal.ts';
import {compileQuery} from './compile.ts';
import {planQuery, runQuery, type Asker} from './evaluate.ts';
import {TimeLimitError, within} from './time-limit.ts';

/**
 * Ids of the documents, drafts included, that a mutation's query selects within a transaction.
 * @param timeLimit in milliseconds; everybody else waits meanwhile.
 * @throws Refusal when the query cannot be carried out or takes too long.
 */
export function selectIds(
  corpus: Corpus,
  changes: ChangeSet,
  asker: Asker,
  query: string,
  params: JsonRecord,
  timeLimit: number,
): string[] {
  const compiled = compileQuery(query, params);
  const plan = planQuery(compiled, corpus, {kind: 'raw'}, {whole: true});
  // One list serves all parts of the query, so only a query of one part can do with fewer.
  const [candidates] = plan.candidates;
  const isOne = compiled.scans.length === 1 && !compiled.readsEverything;
  const known = isOne && candidates ? candidates : plan.lookup.view.all();
  const touched = new Set(changes.touchedIds());
  const documents = inOrder([
    ...known.filter(({_id}) => !touched.has(_id)),
    ...[...touched].map((id) => changes.get(id)).filter((document) => document !== undefined),
  ]);
  const select = () => runQuery(compiled, documents, asker, (id) => changes.get(id));
  const found = inTime(query, timeLimit, select);
  return (Array.isArray(found) ? found : [found])
    .filter(isRecord)
    .map(({_id}) => _id)
    .filter((id) => typeof id === 'string');
}

function inTime<T>(query: string, timeLimit: number, work: () => T): T {
  try {
    return within(timeLimit, work);
  } catch (cause) {
    if (!(cause instanceof TimeLimitError)) throw cause;
    throw refuseQuery(query, `The query took longer than ${timeLimit} ms`);
  }
}
