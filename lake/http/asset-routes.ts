import {Hono} from 'hono';
import {VariantCache} from '../asset/variant-cache.ts';
import type {LakeDocument} from '../document/document.ts';
import {refuse} from '../refusal.ts';
import {sendAsset, type AssetBytes} from './asset-response.ts';
import {variantOf} from './asset-variant.ts';
import type {LakeContext} from './context.ts';
import {checkDataset} from './project-guard.ts';
import type {LakeEnvironment, LakeRequest} from './reader.ts';

/**
 * `GET /files/:project/:dataset/:name` and `/images/…`: the bytes as they were uploaded, or an
 * image in another size or form. Only what a document stands for is served.
 */
export function assetRoutes(lake: LakeContext): Hono<LakeEnvironment> {
  const variants = new VariantCache();
  return new Hono<LakeEnvironment>()
    .get('/files/:project/:dataset/:name/:vanity?', async (c) =>
      sendAsset(c, await originalOf(lake, assetAsked(c, lake, 'file'))),
    )
    .get('/images/:project/:dataset/:name/:vanity?', async (c) => {
      const document = assetAsked(c, lake, 'image');
      if (c.req.query('fm') === 'json') return c.json(summaryOf(document));
      const variant = await variantOf(c, lake, variants, document);
      return sendAsset(c, variant ?? (await originalOf(lake, document)));
    });
}

/** @throws Refusal when there is no such asset. */
function assetAsked(c: LakeRequest, lake: LakeContext, kind: 'file' | 'image'): LakeDocument {
  checkDataset(lake, c.req.param('dataset'));
  const name = c.req.param('name') ?? '';
  const id = `${kind}-${name.replace('.', '-')}`;
  const document = lake.dataset.corpus.get(id);
  if (!document || c.req.param('project') !== lake.projectId) {
    throw refuse(404, `There is no asset "${name}".`);
  }
  return document;
}

async function originalOf(lake: LakeContext, document: LakeDocument): Promise<AssetBytes> {
  const sha1 = String(document['sha1hash']);
  const size = await lake.assets.size(sha1);
  if (size === undefined) throw refuse(404, `The bytes of "${document._id}" are missing.`);
  return {
    mimeType: mimeTypeOf(document),
    etag: `"${sha1}"`,
    sha1,
    size,
    filename: `${sha1}.${String(document['extension'])}`,
    read: (start, end) => lake.assets.read(sha1, start, end),
  };
}

const wellFormed = /^[\w.+-]+\/[\w.+-]+(?:;[\w\s.=+-]*)?$/;

function mimeTypeOf({mimeType}: LakeDocument): string {
  const isKnown = typeof mimeType === 'string' && wellFormed.test(mimeType);
  return isKnown ? mimeType : 'application/octet-stream';
}

function summaryOf({mimeType, extension, size, metadata}: LakeDocument) {
  return {mimeType, extension, size, metadata};
}
