import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {seed} from '../../demo/content/seed.ts';
import {startLake} from '../../lake/index.ts';
import {clientOf} from '../lake/running-lake.ts';

/** A lake with the seed in it. */
export interface RunningLake {
  readonly url: string;
  close(): Promise<void>;
}

export async function seededLake(): Promise<RunningLake> {
  const dataDir = await mkdtemp(join(tmpdir(), 'seeded-lake-'));
  const lake = await startLake({port: 0, dataDir});
  await seed(clientOf(lake, {token: lake.token}));
  return {
    url: lake.url,
    async close() {
      await lake.close();
      await rm(dataDir, {recursive: true, force: true});
    },
  };
}
