import {maximumPixels, type ImageLibrary} from './image-library.ts';

/** What an image is, told by its bytes and not by its name. */
export interface ImageFacts {
  /** Width and height in pixels as the image is meant to be seen, its EXIF orientation applied. */
  readonly width: number;
  readonly height: number;
  readonly extension: string;
  readonly mimeType: string;
  readonly hasAlpha: boolean;
  /** True for drawings (SVG), which have no pixels of their own. */
  readonly isDrawing: boolean;
}

/** Thrown when bytes are no image, or one that the lake does not take. */
export class UnreadableImageError extends Error {
  override readonly name = 'UnreadableImageError';
}

const extensions: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'image/avif': 'avif',
  'image/tiff': 'tif',
  'image/svg+xml': 'svg',
};

/**
 * Looks at the head of an image file.
 * @throws UnreadableImageError when it is no image, too large, or of a kind that is not taken.
 */
export async function inspectImage(sharp: ImageLibrary, path: string): Promise<ImageFacts> {
  const metadata = await sharp(path, {limitInputPixels: maximumPixels})
    .metadata()
    .catch(unreadable);
  const {mediaType = '', hasAlpha, autoOrient} = metadata;
  const extension = extensions[mediaType];
  if (extension === undefined) {
    const taken = Object.values(extensions).join(', ');
    throw new UnreadableImageError(`This kind of image is not taken. Use one of: ${taken}.`);
  }
  return {
    width: autoOrient.width,
    // An animation is one tall strip of frames; only the first one counts.
    height: metadata.pageHeight ?? autoOrient.height,
    extension,
    mimeType: mediaType,
    hasAlpha,
    isDrawing: extension === 'svg',
  };
}

/** Says in one sentence why the library could not read an image. */
export function unreadable(cause: unknown): never {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const sentence = /pixel limit/i.test(reason)
    ? `The image has more than ${maximumPixels / 1_000_000} million pixels. Upload a smaller one.`
    : `The image could not be read. Check that the file is whole. (${reason})`;
  throw new UnreadableImageError(sentence, {cause});
}
