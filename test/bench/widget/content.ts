import {seedDocuments} from '../../../demo/content/index.ts';
import {groq} from '../../../lake/query/groq.ts';
import {resultQuery} from '../../../widget/content/result-query.ts';
import {testQuery} from '../../../widget/content/test-query.ts';

const dataset = seedDocuments.map((document) => ({...document, _rev: 'first'}));

/** The answers of a dataset that holds the demo's content, as JSON. */
export function answers(): {readonly test: string; readonly result: string} {
  return {test: answer(testQuery), result: answer(resultQuery)};
}

function answer(query: string): string {
  const params = {test: 'pursuit-distance', langs: ['en']};
  const value = groq.evaluateSync(groq.parse(query, {params}), {
    dataset,
    params,
    identity: 'visitor',
    timestamp: new Date(0),
    sanity: {projectId: 'local', dataset: 'production'},
    dereference: ({_ref}) => dataset.find(({_id}) => _id === _ref),
  });
  return JSON.stringify({result: groq.toJS(value)});
}
