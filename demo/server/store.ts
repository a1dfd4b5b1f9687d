import {createClient, type SanityClient} from '@sanity/client';

import {startLake} from '../../lake/index.ts';
import {dataset, projectId} from '../lake-project.ts';
import {localUrl, loopback} from './ports.ts';

/** The demo's store while it runs. */
export interface Store {
  readonly url: string;
  /** What opens drafts and changes; only the Studio's page is told. */
  readonly token: string;
  /** A client that may read and write everything. */
  readonly client: SanityClient;
  close(): Promise<void>;
}

/** Starts the lake on the content of a folder; `port` 0 takes any free one. */
export async function openStore({
  dataDir,
  port,
  studioPort,
}: {
  readonly dataDir: string;
  readonly port: number;
  /** Where the Studio's pages are, if it runs: they alone may send the token. */
  readonly studioPort?: number;
}): Promise<Store> {
  const lake = await startLake({
    dataDir,
    port,
    projectId,
    dataset,
    allowedOrigins: studioPort === undefined ? [] : originsOf(studioPort),
  });
  const client = createClient({
    projectId,
    dataset,
    apiHost: lake.url,
    useProjectHostname: false,
    apiVersion: '2025-02-19',
    token: lake.token,
    useCdn: false,
    perspective: 'raw',
  });
  return {url: lake.url, token: lake.token, client, close: () => lake.close()};
}

function originsOf(port: number): readonly string[] {
  return [localUrl(port), `http://${loopback}:${port}`];
}

/** What a store holds, as far as a person wants to know before it is deleted. */
export interface StoreSummary {
  readonly documents: number;
  readonly drafts: number;
  /** When something was last changed, as an ISO date; null in an empty store. */
  readonly lastEdited: string | null;
}

/** Counts what is in the store, leaving out what the lake keeps for itself. */
export async function summarize(client: SanityClient): Promise<StoreSummary> {
  return client.fetch<StoreSummary>(`{
    "documents": count(*[!(_id in path("_.**")) && !(_id in path("drafts.**"))]),
    "drafts": count(*[_id in path("drafts.**")]),
    "lastEdited": *[!(_id in path("_.**"))] | order(_updatedAt desc)[0]._updatedAt
  }`);
}
