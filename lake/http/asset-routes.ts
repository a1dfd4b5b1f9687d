import {Hono} from 'hono';
import {stream} from 'hono/streaming';
import {refuse} from '../refusal.ts';
import type {LakeContext} from './context.ts';
import type {LakeEnvironment, LakeRequest} from './reader.ts';

const name = /^([0-9a-f]{40})(?:-\d+x\d+)?\.([a-z0-9]{1,12})$/;

/** Types that a browser shows as they are; everything else is handed over as a download. */
const shown = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif']);

/** `GET /files/:project/:dataset/:name` and `/images/…`: the bytes as they were uploaded. */
export function assetRoutes(lake: LakeContext): Hono<LakeEnvironment> {
  const routes = new Hono<LakeEnvironment>();
  for (const kind of ['files', 'images']) {
    routes.get(`/${kind}/:project/:dataset/:name/:vanity?`, (c) => serve(c, lake));
  }
  return routes;
}

async function serve(c: LakeRequest, lake: LakeContext): Promise<Response> {
  const [, sha1 = '', extension = ''] = name.exec(c.req.param('name') ?? '') ?? [];
  const size = await lake.assets.size(sha1);
  if (size === undefined) throw refuse(404, `There is no asset "${c.req.param('name')}".`);
  const type = mimeTypeOf(lake, sha1, extension);
  const range = rangeOf(c.req.header('range'), size);
  const download = c.req.query('dl');
  const ownName = `${sha1}.${extension}`;
  c.header('Content-Type', type);
  c.header('Cache-Control', 'public, max-age=31536000, immutable');
  c.header('ETag', `"${sha1}"`);
  c.header('Accept-Ranges', 'bytes');
  c.header('X-Sanity-Sha1', sha1);
  c.header('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
  if (download !== undefined || !shown.has(type)) {
    const saved = encodeURIComponent(
      download === undefined || download === '' ? ownName : download,
    );
    c.header('Content-Disposition', `attachment; filename*=UTF-8''${saved}`);
  }
  if (c.req.header('if-none-match') === `"${sha1}"`) return c.body(null, 304);
  c.header('Content-Length', String(range.end - range.start + 1));
  if (range.partial) {
    c.header('Content-Range', `bytes ${range.start}-${range.end}/${size}`);
    c.status(206);
  }
  if (c.req.method === 'HEAD' || size === 0) return c.body(null);
  return stream(c, async (out) => {
    for await (const chunk of lake.assets.read(sha1, range.start, range.end)) {
      await out.write(chunk);
    }
  });
}

function mimeTypeOf(lake: LakeContext, sha1: string, extension: string): string {
  const document = lake.dataset.corpus.get(`file-${sha1}-${extension}`);
  const type = document?.['mimeType'];
  return typeof type === 'string' ? type : 'application/octet-stream';
}

interface Range {
  readonly start: number;
  readonly end: number;
  readonly partial: boolean;
}

/** A single byte range, as far as the header asks for one that can be served. */
function rangeOf(header: string | undefined, size: number): Range {
  const whole = {start: 0, end: size - 1, partial: false};
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === '' && to === '') return whole;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return start <= end ? {start, end, partial: true} : whole;
}
