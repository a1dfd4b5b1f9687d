import {createReadStream} from 'node:fs';
import {pipeline} from 'node:stream';
import {createGunzip} from 'node:zlib';
import {createTarDecoder} from 'modern-tar';
import {InputError} from '../score/input-error.ts';

/**
 * The lines of an export, one document each: of an `.ndjson` file, or of the archive that
 * `sanity dataset export` writes.
 * @throws InputError when an archive holds no documents, or cannot be read
 */
export async function* exportedLines(file: string): AsyncGenerator<string> {
  const bytes = createReadStream(file);
  if (/\.(?:tgz|tar\.gz)$/.test(file)) {
    // Faults come to whoever reads what was unpacked.
    yield* archivedLines(
      file,
      pipeline(bytes, createGunzip(), () => undefined),
    );
  } else {
    yield* linesOf(bytes);
  }
}

type Bytes = AsyncIterable<Uint8Array<ArrayBuffer>>;

async function* archivedLines(file: string, bytes: Bytes): AsyncGenerator<string> {
  let found = false;
  try {
    for await (const {header, body} of streamOf(bytes).pipeThrough(createTarDecoder())) {
      if (/(?:^|\/)data\.ndjson$/.test(header.name)) {
        found = true;
        yield* linesOf(body);
      } else {
        // Read to its end: what comes behind a body that is cancelled never comes.
        await body.pipeTo(new WritableStream());
      }
    }
  } catch (cause) {
    throw new InputError(`${file} is no archive that can be read.`, cause);
  }
  if (!found) throw new InputError(`${file} holds no data.ndjson, as an exported dataset does.`);
}

function streamOf(bytes: Bytes): ReadableStream<Uint8Array<ArrayBuffer>> {
  const chunks = bytes[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const next = await chunks.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
  });
}

/** Lines as exports have them. `node:readline` would also break them where JSON may hold U+2028. */
async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of bytes) {
    const lines = (rest + decoder.decode(chunk, {stream: true})).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}
