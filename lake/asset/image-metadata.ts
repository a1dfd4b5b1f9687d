import {encode as encodeBlurHash} from 'blurhash';
import {rgbaToThumbHash} from 'thumbhash';
import {maximumPixels, type ImageLibrary} from './image-library.ts';
import {unreadable, type ImageFacts} from './inspect-image.ts';
import {paletteOf, type Palette} from './palette.ts';

/** What the lake can find out about an image beyond its dimensions. */
export const metadataParts = ['lqip', 'blurhash', 'thumbhash', 'palette'] as const;
export type MetadataPart = (typeof metadataParts)[number];

/** Facts about an image, in the shape that Sanity's clients read. */
export interface ImageMetadata {
  readonly _type: 'sanity.imageMetadata';
  readonly dimensions: {
    readonly _type: 'sanity.imageDimensions';
    readonly width: number;
    readonly height: number;
    readonly aspectRatio: number;
  };
  readonly hasAlpha: boolean;
  readonly isOpaque: boolean;
  /** A picture 20 pixels wide, as a data URL. */
  readonly lqip?: string;
  readonly blurHash?: string;
  readonly thumbHash?: string;
  readonly palette?: Palette;
}

/** Sides of the small copies, in pixels. A ThumbHash takes at most 100. */
const lqipWidth = 20;
const sampleSide = 100;

/** The pixels of a small copy, four bytes each. */
interface Sample {
  readonly pixels: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/**
 * Reads a whole image once and describes it. Of a drawing only its dimensions are told, because it
 * is never drawn by the lake.
 * @throws UnreadableImageError when the image is damaged.
 */
export async function imageMetadata(
  sharp: ImageLibrary,
  path: string,
  facts: ImageFacts,
  parts: ReadonlySet<MetadataPart>,
): Promise<ImageMetadata> {
  const {width, height, hasAlpha, isDrawing} = facts;
  const metadata: ImageMetadata = {
    _type: 'sanity.imageMetadata',
    dimensions: {_type: 'sanity.imageDimensions', width, height, aspectRatio: width / height},
    hasAlpha,
    isOpaque: !hasAlpha,
  };
  if (isDrawing) return metadata;
  try {
    const sample = await sampleOf(sharp, path);
    const isOpaque = !hasAlpha || (await showsNothingThrough(sharp, path));
    return {
      ...metadata,
      isOpaque,
      ...(parts.has('lqip') ? {lqip: await lqipOf(sharp, sample, isOpaque)} : {}),
      ...(parts.has('blurhash') ? {blurHash: blurHashOf(sample)} : {}),
      ...(parts.has('thumbhash') ? {thumbHash: thumbHashOf(sample)} : {}),
      ...(parts.has('palette') ? {palette: paletteOf(sample.pixels)} : {}),
    };
  } catch (cause) {
    unreadable(cause);
  }
}

async function sampleOf(sharp: ImageLibrary, path: string): Promise<Sample> {
  const {data, info} = await sharp(path, {limitInputPixels: maximumPixels, failOn: 'truncated'})
    .autoOrient()
    .resize(sampleSide, sampleSide, {fit: 'inside', withoutEnlargement: true})
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({resolveWithObject: true});
  return {pixels: new Uint8ClampedArray(data), width: info.width, height: info.height};
}

async function showsNothingThrough(sharp: ImageLibrary, path: string): Promise<boolean> {
  const statistics = await sharp(path, {limitInputPixels: maximumPixels}).stats();
  return statistics.isOpaque;
}

async function lqipOf(sharp: ImageLibrary, sample: Sample, isOpaque: boolean): Promise<string> {
  const {pixels, width, height} = sample;
  const small = sharp(pixels, {raw: {width, height, channels: 4}}).resize({width: lqipWidth});
  const bytes = await (isOpaque ? small.removeAlpha().jpeg({quality: 60}) : small.png()).toBuffer();
  return `data:image/${isOpaque ? 'jpeg' : 'png'};base64,${bytes.toString('base64')}`;
}

function blurHashOf({pixels, width, height}: Sample): string {
  const [across, down] = width >= height ? [4, 3] : [3, 4];
  return encodeBlurHash(pixels, width, height, across, down);
}

function thumbHashOf({pixels, width, height}: Sample): string {
  return Buffer.from(rgbaToThumbHash(width, height, pixels)).toString('base64');
}
