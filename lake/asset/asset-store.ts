import {createHash, randomUUID} from 'node:crypto';
import {mkdir, open, rename, stat, unlink} from 'node:fs/promises';
import {createReadStream} from 'node:fs';
import {join} from 'node:path';

/** Bytes that were received whole and are on the disk. */
export interface StoredBytes {
  /** SHA-1 in hexadecimal: the name under which the bytes are kept. */
  readonly sha1: string;
  readonly size: number;
}

/** Thrown when an upload is larger than the lake takes. */
export class AssetTooLargeError extends Error {
  override readonly name = 'AssetTooLargeError';
}

const sha1Name = /^[0-9a-f]{40}$/;

/** The bytes of images and files, each kept once under its SHA-1. */
export class AssetStore {
  readonly #folder: string;

  constructor(dataFolder: string) {
    this.#folder = join(dataFolder, 'assets');
  }

  /**
   * Keeps the bytes of a stream; they are on the disk when this resolves.
   * @throws AssetTooLargeError when there are more than `maximum` bytes; nothing is kept then.
   */
  async keep(bytes: AsyncIterable<Uint8Array>, maximum: number): Promise<StoredBytes> {
    await mkdir(this.#folder, {recursive: true});
    const arriving = join(this.#folder, `arriving-${randomUUID()}`);
    try {
      const stored = await receive(bytes, arriving, maximum);
      await rename(arriving, this.#pathOf(stored.sha1));
      await flushFolder(this.#folder);
      return stored;
    } catch (cause) {
      await unlink(arriving);
      throw cause;
    }
  }

  /** @returns undefined when there are no bytes of that name. */
  async size(sha1: string): Promise<number | undefined> {
    if (!sha1Name.test(sha1)) return undefined;
    const found = await stat(this.#pathOf(sha1)).catch((cause: unknown) => {
      if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
      throw cause;
    });
    return found?.size;
  }

  /** The bytes from `start` up to and including `end`. */
  read(sha1: string, start: number, end: number): AsyncIterable<Uint8Array> {
    if (!sha1Name.test(sha1)) throw new RangeError(`"${sha1}" is not the name of an asset.`);
    return createReadStream(this.#pathOf(sha1), {start, end});
  }

  #pathOf(sha1: string): string {
    return join(this.#folder, sha1);
  }
}

async function receive(
  bytes: AsyncIterable<Uint8Array>,
  path: string,
  maximum: number,
): Promise<StoredBytes> {
  const hash = createHash('sha1');
  let size = 0;
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const chunk of bytes) {
      size += chunk.byteLength;
      if (size > maximum) {
        throw new AssetTooLargeError(`The asset is larger than ${maximum} bytes.`);
      }
      hash.update(chunk);
      await file.write(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return {sha1: hash.digest('hex'), size};
}

/** A new name in a folder lasts only when the folder itself is on the disk. */
async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
