import {storedQuery} from '../core/type-prefix.ts';

/** An object that answers queries, such as an `@sanity/client`. */
export interface ContentClient {
  fetch(
    query: string,
    params: Record<string, unknown>,
    options?: {readonly signal?: AbortSignal},
  ): Promise<unknown>;
}

/** Where a published dataset answers queries. */
export interface DatasetSource {
  readonly projectId: string;
  readonly dataset: string;
  /** Origin of another server than the hosted Content Lake, or `null`. */
  readonly apiHost: string | null;
  /** Date of the API, such as `2025-02-19`. */
  readonly apiVersion: string;
  readonly perspective: string;
  /** What the Studio puts before the names of types, such as `rt`; empty by default. */
  readonly typePrefix?: string | null;
}

const HOSTED = /^(?:https:\/\/)?((?:[\w-]+\.)*sanity\.io)$/;

/** The attributes of an element or of its stand-in that say where its content is. */
export function datasetSource(attribute: (name: string) => string | null): DatasetSource | null {
  const projectId = attribute('project-id');
  return projectId
    ? {
        projectId,
        dataset: attribute('dataset') || 'production',
        apiHost: attribute('api-host')?.replace(/\/+$/, '') || null,
        apiVersion: attribute('api-version')?.replace(/^v/, '') || '2025-02-19',
        perspective: attribute('perspective') || 'published',
        typePrefix: attribute('type-prefix'),
      }
    : null;
}

/**
 * The address that answers a query. A hosted project has a host of its own; another server
 * is asked as it is, without headers of ours, so that no browser sends a preflight first.
 */
export function queryUrl(
  {projectId, dataset, apiHost, apiVersion, perspective, typePrefix}: DatasetSource,
  query: string,
  params: Readonly<Record<string, unknown>>,
): string {
  const host = apiHost ?? (perspective === 'published' ? 'apicdn.sanity.io' : 'api.sanity.io');
  const base = host.replace(HOSTED, `https://${projectId}.$1`);
  const search = new URLSearchParams({query: storedQuery(query, typePrefix), perspective});
  for (const [name, value] of Object.entries(params)) search.set(`$${name}`, JSON.stringify(value));
  return `${base}/v${apiVersion}/data/query/${encodeURIComponent(dataset)}?${search}`;
}
