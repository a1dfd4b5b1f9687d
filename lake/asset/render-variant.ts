import {maximumPixels, type ImageLibrary} from './image-library.ts';
import {variantGeometry, type VariantGeometry} from './variant-geometry.ts';
import type {Format, VariantRequest} from './variant-request.ts';

/** A rendered image. */
export interface Variant {
  readonly bytes: Buffer;
  readonly mimeType: string;
  readonly extension: string;
}

/** Thrown when a variant would be larger than the lake makes. */
export class VariantTooLargeError extends Error {
  override readonly name = 'VariantTooLargeError';
}

const maximumOutputPixels = 50_000_000;
const maximumSeconds = 20;

/** Strength 100 of the URL parameters `blur` and `sharp`, as the library's sigma in pixels. */
const blurSigma = 25;
const sharpenSigma = 3;

/** Formats that can hold nothing behind the image have a white page behind it instead. */
const white = '#ffffff';
const clear = '#00000000';

/**
 * Makes a variant of an image.
 * @param extension of the original, `jpg` for example.
 * @returns undefined when the original is the best answer: for an animation, which a variant would
 *   bring to a halt.
 * @throws VariantTooLargeError
 */
export async function renderVariant(
  sharp: ImageLibrary,
  path: string,
  extension: string,
  request: VariantRequest,
): Promise<Variant | undefined> {
  const image = sharp(path, {limitInputPixels: maximumPixels}).timeout({seconds: maximumSeconds});
  const {autoOrient, pages = 1, pageHeight, hasAlpha} = await image.metadata();
  const format = request.format ?? ownFormat(extension);
  const canMove = request.format === undefined || request.format === 'webp';
  if (pages > 1 && canMove && !request.firstFrame) return undefined;
  const size = {width: autoOrient.width, height: pageHeight ?? autoOrient.height};
  const geometry = variantGeometry(size, request);
  const {source, scaled, kept, margin} = geometry;
  const width = kept.width + margin.left + margin.right;
  const height = kept.height + margin.top + margin.bottom;
  if (width * height > maximumOutputPixels || scaled.width * scaled.height > maximumPixels) {
    throw new VariantTooLargeError(
      `A picture of ${width} × ${height} pixels is larger than this lake makes. Ask for a smaller one.`,
    );
  }
  const isOpaqueFormat = format === 'jpg' || format === 'pjpg';
  const behind = request.background ?? (isOpaqueFormat ? white : undefined);
  image.autoOrient().extract(source);
  if (behind !== undefined && hasAlpha) image.flatten({background: behind});
  fit(image, geometry, request);
  if (request.mirror.across) image.flop();
  if (request.mirror.down) image.flip();
  if (request.grey) image.greyscale();
  if (request.invert) image.negate({alpha: false});
  if (request.blur > 0) image.blur(Math.max(0.3, (request.blur / 100) * blurSigma));
  if (request.sharpen > 0) {
    image.sharpen({sigma: Math.max(0.1, (request.sharpen / 100) * sharpenSigma)});
  }
  if (Object.values(margin).some((side) => side > 0)) {
    image.extend({...margin, background: behind ?? clear});
  }
  const bytes = await encoded(image, format, request.quality).toBuffer();
  return {bytes, ...kinds[format]};
}

function fit(
  image: ReturnType<ImageLibrary>,
  {scaled, kept}: VariantGeometry,
  {crop, turn}: VariantRequest,
): void {
  const isUpright = turn % 180 === 0;
  if (crop === 'entropy' && isUpright) {
    image.resize(kept.width, kept.height, {fit: 'cover', position: 'entropy'}).rotate(turn);
    return;
  }
  // The library turns an image after it scaled it, so its sides are swapped here beforehand.
  const [width, height] = isUpright ? [scaled.width, scaled.height] : [scaled.height, scaled.width];
  image.resize(width, height, {fit: 'fill'}).rotate(turn).extract(kept);
}

const kinds: Readonly<Record<Format, {readonly mimeType: string; readonly extension: string}>> = {
  jpg: {mimeType: 'image/jpeg', extension: 'jpg'},
  pjpg: {mimeType: 'image/jpeg', extension: 'jpg'},
  png: {mimeType: 'image/png', extension: 'png'},
  webp: {mimeType: 'image/webp', extension: 'webp'},
  avif: {mimeType: 'image/avif', extension: 'avif'},
};

/** The format that a variant has when none is asked for. */
function ownFormat(extension: string): Format {
  if (extension === 'png' || extension === 'webp' || extension === 'avif') return extension;
  return extension === 'gif' ? 'png' : 'jpg';
}

function encoded(image: ReturnType<ImageLibrary>, format: Format, quality: number) {
  switch (format) {
    case 'jpg':
      return image.jpeg({quality, mozjpeg: false});
    case 'pjpg':
      return image.jpeg({quality, progressive: true});
    case 'png':
      return image.png();
    case 'webp':
      return image.webp({quality});
    case 'avif':
      return image.avif({quality});
  }
}
