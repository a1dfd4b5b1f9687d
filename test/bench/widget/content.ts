import {evaluate, parse} from 'groq-js';
import {seedDocuments} from '../../../demo/content/index.ts';
import {resultQuery} from '../../../widget/content/result-query.ts';
import {testQuery} from '../../../widget/content/test-query.ts';

/** The answers of a dataset that holds the demo's content, as JSON. */
export async function answers(): Promise<{readonly test: string; readonly result: string}> {
  return {test: await answer(testQuery), result: await answer(resultQuery)};
}

async function answer(query: string): Promise<string> {
  const params = {test: 'pursuit-distance', langs: ['en']};
  const dataset = seedDocuments.map((document) => ({...document, _rev: 'first'}));
  const value = await evaluate(parse(query, {params}), {dataset, params});
  const result: unknown = await value.get();
  return JSON.stringify({result});
}
