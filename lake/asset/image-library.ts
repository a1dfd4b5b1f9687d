/** The image library `sharp`, as it is imported. */
export type ImageLibrary = (typeof import('sharp'))['default'];

/** Thrown when the image library is not installed or does not load on this machine. */
export class ImageLibraryMissingError extends Error {
  override readonly name = 'ImageLibraryMissingError';
}

/** Pixels that an image may have, at most: 100 million. Decoding one pixel takes four bytes. */
export const maximumPixels = 100_000_000;

let loading: Promise<ImageLibrary> | undefined;

/**
 * The image library, loaded when the first image needs it: a lake that holds no images does
 * without.
 * @throws ImageLibraryMissingError when there is none.
 */
export function imageLibrary(): Promise<ImageLibrary> {
  loading ??= load();
  return loading;
}

async function load(): Promise<ImageLibrary> {
  try {
    const {default: sharp} = await import('sharp');
    // Uploads are seldom and variants are kept by the lake: nothing is gained by a cache of files.
    sharp.cache(false);
    sharp.concurrency(1);
    return sharp;
  } catch (cause) {
    throw new ImageLibraryMissingError(
      'Images need the package "sharp", which could not be loaded. ' +
        'Install it with "npm install sharp" and start the lake again.',
      {cause},
    );
  }
}
