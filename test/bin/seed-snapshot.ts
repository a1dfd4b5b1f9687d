import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {takeSnapshot} from '../../bin/snapshot.ts';
import {seed} from '../../demo/content/seed.ts';
import {startLake} from '../../lake/index.ts';
import type {Snapshot} from '../../widget/content/snapshot.ts';
import {clientOf} from '../lake/running-lake.ts';

/** The seed's test, seeded into a lake and exported from there as the command does it. */
export async function seedSnapshot(): Promise<Snapshot> {
  const dataDir = await mkdtemp(join(tmpdir(), 'seed-snapshot-'));
  const lake = await startLake({port: 0, dataDir});
  try {
    await seed(clientOf(lake, {token: lake.token}));
    return await takeSnapshot({
      test: 'pursuit-distance',
      reports: true,
      source: {
        projectId: lake.projectId,
        dataset: lake.dataset,
        apiHost: lake.url,
        apiVersion: '2025-02-19',
        perspective: 'published',
      },
    });
  } finally {
    await lake.close();
    await rm(dataDir, {recursive: true});
  }
}
