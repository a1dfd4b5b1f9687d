import {createHash, randomUUID} from 'node:crypto';
import {createReadStream, readdirSync, rmSync} from 'node:fs';
import {mkdir, open, rename, stat, unlink, type FileHandle} from 'node:fs/promises';
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
const arrivingPrefix = 'arriving-';

/** The bytes of images and files, each kept once under its SHA-1. */
export class AssetStore {
  readonly #folder: string;
  readonly #isClaimed: (sha1: string) => boolean;
  readonly #held = new Map<string, number>();

  /** @param isClaimed true when a document stands for the bytes of that name. */
  constructor(dataFolder: string, isClaimed: (sha1: string) => boolean) {
    this.#folder = join(dataFolder, 'assets');
    this.#isClaimed = isClaimed;
  }

  /**
   * Keeps the bytes of a stream and hands them to `use`, which makes the document that stands for
   * them. They are on the disk by then, and nothing removes them before `use` is done. Without a
   * document they go again.
   * @throws AssetTooLargeError when there are more than `maximum` bytes, or whatever `use` throws.
   */
  async keep<T>(
    bytes: AsyncIterable<Uint8Array>,
    maximum: number,
    use: (stored: StoredBytes) => T | Promise<T>,
  ): Promise<T> {
    await mkdir(this.#folder, {recursive: true});
    const arriving = join(this.#folder, `${arrivingPrefix}${randomUUID()}`);
    const stored = await receive(bytes, arriving, maximum).catch(async (cause: unknown) => {
      await unlink(arriving);
      throw cause;
    });
    const {sha1} = stored;
    this.#held.set(sha1, (this.#held.get(sha1) ?? 0) + 1);
    try {
      await rename(arriving, this.pathOf(sha1));
      await flushFolder(this.#folder);
      return await use(stored);
    } finally {
      this.#release(sha1);
    }
  }

  /** @returns undefined when there are no bytes of that name. */
  async size(sha1: string): Promise<number | undefined> {
    if (!sha1Name.test(sha1)) return undefined;
    const found = await stat(this.pathOf(sha1)).catch((cause: unknown) => {
      if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
      throw cause;
    });
    return found?.size;
  }

  /** The bytes from `start` up to and including `end`. */
  read(sha1: string, start: number, end: number): AsyncIterable<Uint8Array> {
    return createReadStream(this.pathOf(sha1), {start, end});
  }

  /** @throws RangeError when that is no name of an asset. */
  pathOf(sha1: string): string {
    if (!sha1Name.test(sha1)) throw new RangeError(`"${sha1}" is not the name of an asset.`);
    return join(this.#folder, sha1);
  }

  /** Removes bytes, unless a document stands for them or an upload is about to make one. */
  removeUnclaimed(sha1: string): void {
    if (!sha1Name.test(sha1) || this.#held.has(sha1) || this.#isClaimed(sha1)) return;
    rmSync(this.pathOf(sha1), {force: true});
  }

  /** Removes what uploads left behind that a stop of the lake cut off. */
  removeHalfArrived(): void {
    for (const name of namesIn(this.#folder)) {
      if (name.startsWith(arrivingPrefix)) rmSync(join(this.#folder, name), {force: true});
    }
  }

  #release(sha1: string): void {
    const holders = (this.#held.get(sha1) ?? 1) - 1;
    if (holders > 0) {
      this.#held.set(sha1, holders);
      return;
    }
    this.#held.delete(sha1);
    this.removeUnclaimed(sha1);
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return [];
    throw cause;
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
      await writeWhole(file, chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return {sha1: hash.digest('hex'), size};
}

/** A single write may take less than it was given. */
async function writeWhole(file: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let written = 0; written < chunk.byteLength;) {
    const {bytesWritten} = await file.write(chunk, written);
    written += bytesWritten;
  }
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
