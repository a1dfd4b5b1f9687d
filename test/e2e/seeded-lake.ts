import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {SanityClient} from '@sanity/client';
import {seed} from '../../demo/content/seed.ts';
import {startLake} from '../../lake/index.ts';
import {clientOf} from '../lake/running-lake.ts';

/** A lake with the seed in it. */
export interface RunningLake {
  readonly url: string;
  /** May read and write everything. */
  readonly editor: SanityClient;
  close(): Promise<void>;
}

export async function seededLake(): Promise<RunningLake> {
  const dataDir = await mkdtemp(join(tmpdir(), 'seeded-lake-'));
  const lake = await startLake({port: 0, dataDir});
  const editor = clientOf(lake, {token: lake.token});
  await seed(editor);
  return {
    url: lake.url,
    editor,
    async close() {
      await lake.close();
      await rm(dataDir, {recursive: true, force: true});
    },
  };
}
