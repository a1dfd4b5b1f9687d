import {Corpus} from '../../lake/document/corpus.ts';
import type {LakeDocument} from '../../lake/document/document.ts';
import {answerQuery} from '../../lake/query/answer.ts';
import {compileQuery} from '../../lake/query/compile.ts';

/** Nobody in particular. */
export const asker = {identity: '', projectId: 'local', dataset: 'production', now: new Date(0)};

/** A document with what a lake would write into it. */
export function stamped<T extends {readonly _id: string; readonly _type: string}>(
  document: T,
): T & LakeDocument {
  return {...document, _rev: 'r', _createdAt: '2024', _updatedAt: '2024'};
}

/** What a lake of these documents answers to a query, without its server. */
export function asked(
  documents: readonly LakeDocument[],
  query: string,
  params: Record<string, unknown> = {},
): unknown {
  const request = {query, params, perspective: {kind: 'raw'}, asker, withSourceMap: false} as const;
  const answer = answerQuery(compileQuery(query, params), new Corpus(documents), request);
  return JSON.parse(answer.result);
}
