import {Hono} from 'hono';
import {AssetTooLargeError} from '../asset/asset-store.ts';
import {fileAsset, type AssetDescription} from '../asset/file-asset.ts';
import {mutate} from '../mutation/run.ts';
import {refuse} from '../refusal.ts';
import type {LakeContext} from './context.ts';
import {checkDataset} from './project-guard.ts';
import {tokenOnly, type LakeEnvironment, type LakeRequest} from './reader.ts';

const maximumAsset = 512 * 1024 * 1024;

/** `POST /assets/files/:dataset`: the bytes are on the disk before their document is. */
export function assetUploadRoutes(lake: LakeContext): Hono<LakeEnvironment> {
  return new Hono<LakeEnvironment>()
    .use(tokenOnly)
    .post('/files/:dataset', async (c) => {
      checkDataset(lake, c.req.param('dataset'));
      const bytes = c.req.raw.body;
      if (!bytes) throw refuse(400, 'The upload is empty.');
      const stored = await lake.assets.keep(bytes, maximumAsset).catch(refuseTooLarge);
      const home = {
        projectId: lake.projectId,
        dataset: lake.dataset.name,
        url: lake.url(),
      };
      const document = fileAsset(stored, descriptionOf(c), home);
      const {results} = mutate(lake.dataset, {
        mutations: [{createIfNotExists: document}],
        author: lake.user.id,
        select: () => [],
      });
      return c.json({document: results[0]?.document});
    })
    .post('/images/:dataset', () => {
      throw refuse(400, 'This lake does not take images yet. Upload a file instead.');
    });
}

function descriptionOf(c: LakeRequest): AssetDescription {
  const notes: Record<string, string> = {};
  for (const note of ['title', 'description', 'creditLine', 'label']) {
    const value = c.req.query(note);
    if (value) notes[note] = value;
  }
  const id = c.req.query('sourceId');
  const name = c.req.query('sourceName');
  const url = c.req.query('sourceUrl');
  return {
    mimeType: c.req.header('content-type') ?? 'application/octet-stream',
    filename: c.req.query('filename'),
    notes,
    source: id ? {id, ...(name ? {name} : {}), ...(url ? {url} : {})} : undefined,
  };
}

function refuseTooLarge(cause: unknown): never {
  throw cause instanceof AssetTooLargeError ? refuse(413, cause.message) : cause;
}
