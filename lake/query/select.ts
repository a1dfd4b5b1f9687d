import type {Corpus} from '../document/corpus.ts';
import {isRecord, type JsonRecord} from '../json.ts';
import type {ChangeSet} from '../mutation/change-set.ts';
import {compileQuery} from './compile.ts';
import {runQuery, type Asker} from './evaluate.ts';

/** Ids of the documents, drafts included, that a mutation's query selects within a transaction. */
export function selectIds(
  corpus: Corpus,
  changes: ChangeSet,
  asker: Asker,
  query: string,
  params: JsonRecord,
): string[] {
  const touched = new Set(changes.touchedIds());
  const dataset = [
    ...corpus
      .view({kind: 'raw'})
      .all()
      .filter(({_id}) => !touched.has(_id)),
    ...[...touched].map((id) => changes.get(id)).filter((document) => document !== undefined),
  ];
  const found = runQuery(compileQuery(query, params), dataset, asker, (id) => changes.get(id));
  return (Array.isArray(found) ? found : [found])
    .filter(isRecord)
    .map(({_id}) => _id)
    .filter((id) => typeof id === 'string');
}
