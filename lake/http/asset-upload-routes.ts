import {Hono} from 'hono';
import type {AssetDescription, AssetHome} from '../asset/asset-document.ts';
import {AssetTooLargeError, type StoredBytes} from '../asset/asset-store.ts';
import {fileAsset} from '../asset/file-asset.ts';
import {imageAsset} from '../asset/image-asset.ts';
import {imageLibrary, ImageLibraryMissingError} from '../asset/image-library.ts';
import {imageMetadata, metadataParts, type MetadataPart} from '../asset/image-metadata.ts';
import {inspectImage, UnreadableImageError} from '../asset/inspect-image.ts';
import type {NewDocument} from '../mutation/mutation.ts';
import {mutate} from '../mutation/run.ts';
import {refuse} from '../refusal.ts';
import type {LakeContext} from './context.ts';
import {checkDataset} from './project-guard.ts';
import {tokenOnly, type LakeEnvironment, type LakeRequest} from './reader.ts';

const maximumFile = 512 * 1024 * 1024;
const maximumImage = 100 * 1024 * 1024;

/** `POST /assets/files|images/:dataset`: the bytes are on the disk before their document is. */
export function assetUploadRoutes(lake: LakeContext): Hono<LakeEnvironment> {
  const home = (): AssetHome => ({
    projectId: lake.projectId,
    dataset: lake.dataset.name,
    url: lake.url(),
  });
  return new Hono<LakeEnvironment>()
    .use(tokenOnly)
    .post('/files/:dataset', (c) =>
      keepUpload(c, lake, maximumFile, (stored) => fileAsset(stored, descriptionOf(c), home())),
    )
    .post('/images/:dataset', async (c) => {
      const sharp = await imageLibrary().catch(refuseUpload);
      return keepUpload(c, lake, maximumImage, async (stored) => {
        const path = lake.assets.pathOf(stored.sha1);
        const facts = await inspectImage(sharp, path);
        const metadata = await imageMetadata(sharp, path, facts, partsAsked(c));
        return imageAsset(stored, facts, metadata, descriptionOf(c), home());
      });
    });
}

async function keepUpload(
  c: LakeRequest,
  lake: LakeContext,
  maximum: number,
  describe: (stored: StoredBytes) => NewDocument | Promise<NewDocument>,
): Promise<Response> {
  checkDataset(lake, c.req.param('dataset'));
  const bytes = c.req.raw.body;
  if (!bytes) throw refuse(400, 'The upload is empty.');
  const document = await lake.assets
    .keep(bytes, maximum, async (stored) => {
      const {results} = await mutate(lake.dataset, {
        mutations: [{createIfNotExists: await describe(stored)}],
        author: lake.user.id,
        select: () => [],
      });
      return results[0]?.document;
    })
    .catch(refuseUpload);
  return c.json({document});
}

/** What the uploader wants to know of an image: everything unless told otherwise. */
function partsAsked(c: LakeRequest): ReadonlySet<MetadataPart> {
  const asked = c.req.queries('meta')?.flatMap((names) => names.toLowerCase().split(','));
  return new Set(metadataParts.filter((part) => !asked || asked.includes(part)));
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

function refuseUpload(cause: unknown): never {
  if (cause instanceof AssetTooLargeError) throw refuse(413, cause.message);
  if (cause instanceof UnreadableImageError || cause instanceof ImageLibraryMissingError) {
    throw refuse(400, cause.message);
  }
  throw cause;
}
