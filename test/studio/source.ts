import {createClient, type SanityClient} from '@sanity/client';
import {createSourceFromConfig, type SingleWorkspace, type Source} from 'sanity';
import {groq} from '../../lake/query/groq.ts';

/** A document as it lies in the store. */
export interface StoredDocument {
  readonly _id: string;
  readonly _type: string;
  readonly [field: string]: unknown;
}

/** A Studio's source as it is resolved at start, whose client reads the documents given. */
export function resolveSource(
  config: SingleWorkspace,
  documents: readonly StoredDocument[] = [],
): Promise<Source> {
  const client = clientOf(documents);
  return createSourceFromConfig({
    ...config,
    currentUser: {
      id: 'editor',
      name: 'Editor',
      email: 'editor@example.org',
      role: 'administrator',
      roles: [{name: 'administrator', title: 'Administrator'}],
    },
    getClient: ({apiVersion}) => client.withConfig({apiVersion}),
  });
}

/** The real client, over a transport that answers queries from the documents given. */
export function clientOf(documents: readonly StoredDocument[]): SanityClient {
  const answer = (input: string | URL | Request): Promise<Response> => {
    const {searchParams} = new URL(input instanceof Request ? input.url : input);
    const query = searchParams.get('query') ?? '';
    const params = Object.fromEntries(
      [...searchParams]
        .filter(([name]) => name.startsWith('$'))
        .map(([name, json]) => [name.slice(1), JSON.parse(json)]),
    );
    const value = groq.evaluateSync(groq.parse(query, {params}), {
      dataset: documents,
      params,
      identity: 'editor',
      timestamp: new Date(),
      sanity: {projectId: 'kitchen', dataset: 'production'},
      dereference: ({_ref}) => documents.find(({_id}) => _id === _ref),
    });
    return Promise.resolve(Response.json({query, ms: 1, result: groq.toJS(value)}));
  };
  return createClient({
    projectId: 'kitchen',
    dataset: 'production',
    apiVersion: '2025-02-19',
    useCdn: false,
    resolveFetch: () => answer,
  });
}
