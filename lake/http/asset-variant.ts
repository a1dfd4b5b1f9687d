import {createHash} from 'node:crypto';
import {imageLibrary, ImageLibraryMissingError} from '../asset/image-library.ts';
import {renderVariant, VariantTooLargeError} from '../asset/render-variant.ts';
import {TooManyVariantsError, type VariantCache} from '../asset/variant-cache.ts';
import {
  readVariantRequest,
  VariantRequestError,
  type VariantRequest,
} from '../asset/variant-request.ts';
import type {LakeDocument} from '../document/document.ts';
import {refuse} from '../refusal.ts';
import type {AssetBytes} from './asset-response.ts';
import type {LakeContext} from './context.ts';
import type {LakeRequest} from './reader.ts';

/**
 * The image in the form that the parameters of its address ask for.
 * @returns undefined when that is the original: nothing is asked for, it is a drawing or an
 *   animation, or this lake has no image library.
 * @throws Refusal when the parameters cannot be followed.
 */
export async function variantOf(
  c: LakeRequest,
  lake: LakeContext,
  variants: VariantCache,
  document: LakeDocument,
): Promise<AssetBytes | undefined> {
  const sha1 = String(document['sha1hash']);
  const extension = String(document['extension']);
  try {
    const asked = variantAsked(c);
    if (!asked || extension === 'svg') return undefined;
    const request = negotiated(c, asked);
    const name = nameOf(sha1, request);
    const variant = await variants.get(name, async () => {
      const sharp = await imageLibrary();
      return renderVariant(sharp, lake.assets.pathOf(sha1), extension, request);
    });
    if (!variant) return undefined;
    const {bytes, mimeType} = variant;
    return {
      mimeType,
      etag: `"${name}"`,
      size: bytes.byteLength,
      filename: `${sha1}.${variant.extension}`,
      async *read(start, end) {
        yield bytes.subarray(start, end + 1);
      },
    };
  } catch (cause) {
    return withoutVariant(cause);
  }
}

function variantAsked(c: LakeRequest): VariantRequest | undefined {
  const search = new URL(c.req.url).searchParams;
  return search.has('dlRaw') ? undefined : readVariantRequest(search);
}

/** `auto=format` is WebP for whoever takes it, and the image's own format for others. */
function negotiated(c: LakeRequest, asked: VariantRequest): VariantRequest {
  if (!asked.anyFormat || asked.format !== undefined) return asked;
  c.header('Vary', 'Accept', {append: true});
  const takesWebp = c.req.header('accept')?.includes('image/webp') ?? false;
  return takesWebp ? {...asked, format: 'webp'} : asked;
}

function nameOf(sha1: string, request: VariantRequest): string {
  const form = createHash('sha1').update(JSON.stringify(request)).digest('base64url');
  return `${sha1}-${form}`;
}

function withoutVariant(cause: unknown): undefined {
  if (cause instanceof ImageLibraryMissingError) return undefined;
  if (cause instanceof VariantRequestError || cause instanceof VariantTooLargeError) {
    throw refuse(400, cause.message);
  }
  throw cause instanceof TooManyVariantsError ? refuse(503, cause.message) : cause;
}
