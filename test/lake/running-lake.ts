import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createClient, type ClientConfig, type SanityClient} from '@sanity/client';
import {onTestFinished} from 'vitest';
import {startLake, type Lake, type LakeOptions} from '../../lake/index.ts';

/** A lake of its own for one test; it and its folder go when the test ends. */
export interface TestLake {
  readonly lake: Lake;
  readonly dataDir: string;
  /** A client that holds the token. */
  readonly editor: SanityClient;
  /** A client that holds none. */
  readonly visitor: SanityClient;
  request(path: string, init?: RequestInit): Promise<Response>;
  /** A request with the token. */
  signed(path: string, init?: RequestInit): Promise<Response>;
}

export function newDataDir(): string {
  const dataDir = mkdtempSync(join(tmpdir(), 'lake-'));
  onTestFinished(() => rmSync(dataDir, {recursive: true, force: true}));
  return dataDir;
}

export async function runLake(options: Partial<LakeOptions> = {}): Promise<TestLake> {
  const dataDir = options.dataDir ?? newDataDir();
  const lake = await startLake({port: 0, ...options, dataDir});
  onTestFinished(() => lake.close());
  const request = (path: string, init?: RequestInit) =>
    fetch(`${lake.url}/v2025-02-19${path}`, init);
  return {
    lake,
    dataDir,
    editor: clientOf(lake, {token: lake.token}),
    visitor: clientOf(lake),
    request,
    signed: (path, init = {}) => {
      const headers = new Headers(init.headers);
      headers.set('Authorization', `Bearer ${lake.token}`);
      return request(path, {...init, headers});
    },
  };
}

export function clientOf(lake: Lake, config: ClientConfig = {}): SanityClient {
  return createClient({
    projectId: lake.projectId,
    dataset: lake.dataset,
    apiHost: lake.url,
    useProjectHostname: false,
    useCdn: false,
    apiVersion: '2025-02-19',
    maxRetries: 0,
    ...config,
  });
}

/** A JSON POST. */
export function post(body: unknown): RequestInit {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return {method: 'POST', body: text, headers: {'Content-Type': 'application/json'}};
}
