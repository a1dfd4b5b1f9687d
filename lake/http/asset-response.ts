import {chunkedBody} from './chunked-body.ts';
import type {LakeRequest} from './reader.ts';

/** Bytes to be sent, and what is known about them. */
export interface AssetBytes {
  readonly mimeType: string;
  /** Changes whenever the bytes would. */
  readonly etag: string;
  /** SHA-1 of the bytes, where it is known: a reader may check by it that nothing was lost. */
  readonly sha1?: string;
  readonly size: number;
  /** The name under which a reader saves them, unless the reader asks for another. */
  readonly filename: string;
  /** The bytes from `start` up to and including `end`. */
  readonly read: (start: number, end: number) => AsyncIterable<Uint8Array>;
}

/** Types that a browser shows as they are; everything else is handed over as a download. */
const shown: ReadonlySet<string> = new Set([
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/avif',
  'image/svg+xml',
]);

/**
 * Sends bytes that never change under their address: whole, in part, or not at all to a reader who
 * has them. The policy keeps a drawing or page from running scripts or loading anything.
 */
export function sendAsset(c: LakeRequest, asset: AssetBytes): Response {
  const {mimeType, etag, size, filename} = asset;
  const download = c.req.query('dl');
  c.header('Content-Type', mimeType);
  c.header('Cache-Control', 'public, max-age=31536000, immutable');
  c.header('ETag', etag);
  if (asset.sha1) c.header('X-Sanity-Sha1', asset.sha1);
  c.header('Accept-Ranges', 'bytes');
  c.header('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
  if (download !== undefined || !shown.has(mimeType)) {
    const saved = download === undefined || download === '' ? filename : download;
    c.header('Content-Disposition', `attachment; filename*=UTF-8''${escapedName(saved)}`);
  }
  if (
    c.req
      .header('if-none-match')
      ?.split(/\s*,\s*/)
      .includes(etag)
  )
    return c.body(null, 304);
  const range = rangeOf(c.req.header('range'), size);
  if (range === 'none') {
    c.header('Content-Range', `bytes */${size}`);
    return c.body(null, 416);
  }
  const {start, end} = range ?? {start: 0, end: size - 1};
  c.header('Content-Length', String(end - start + 1));
  if (range) {
    c.header('Content-Range', `bytes ${start}-${end}/${size}`);
    c.status(206);
  }
  if (c.req.method === 'HEAD' || size === 0) return c.body(null);
  return c.body(chunkedBody(asset.read(start, end)));
}

/** A file name for a header; half a surrogate pair, which has no escaped form, becomes U+FFFD. */
function escapedName(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replaceAll(/['()*]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  });
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * A single byte range. A header that asks for anything else is ignored, as HTTP allows.
 * @returns `none` when the range lies beyond the end.
 */
function rangeOf(header: string | undefined, size: number): Range | 'none' | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === '' && to === '') return undefined;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (start >= size || (from === '' && Number(to) === 0)) return 'none';
  return start <= end ? {start, end} : undefined;
}
