import {seedDocuments} from '../../../demo/content/index.ts';
import {groq} from '../../../lake/query/groq.ts';
import {resultQuery} from '../../../widget/content/result-query.ts';
import {SNAPSHOT_FORMAT, SNAPSHOT_VERSION} from '../../../widget/content/snapshot.ts';
import {snapshotText} from '../../../widget/content/snapshot-text.ts';
import {testQuery} from '../../../widget/content/test-query.ts';

const dataset = seedDocuments.map((document) => ({...document, _rev: 'first'}));

/** What the server knows of the demo's content, as JSON. */
export interface Content {
  /** Answers of a dataset. */
  readonly test: string;
  readonly result: string;
  /** The same as a file, as `export` writes it for pages in one language. */
  readonly snapshot: string;
}

/** The demo's content as a dataset and as a snapshot would give it, without action reports. */
export function demoContent(): Content {
  const [test, result] = [testQuery, resultQuery].map((query) => answer(query, ['en']));
  return {
    test: JSON.stringify({result: test}),
    result: JSON.stringify({result}),
    snapshot: snapshotText({
      format: SNAPSHOT_FORMAT,
      version: SNAPSHOT_VERSION,
      test,
      result,
      reports: {},
    }),
  };
}

function answer(query: string, langs: readonly string[]): unknown {
  const params = {test: 'pursuit-distance', langs};
  const value = groq.evaluateSync(groq.parse(query, {params}), {
    dataset,
    params,
    identity: 'visitor',
    timestamp: new Date(0),
    sanity: {projectId: 'local', dataset: 'production'},
    dereference: ({_ref}) => dataset.find(({_id}) => _id === _ref),
  });
  return groq.toJS(value);
}
