import {createMiddleware} from 'hono/factory';
import type {LakeContext} from './context.ts';
import type {LakeEnvironment} from './reader.ts';

const methods = 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS';
const exposed = [
  'x-sanity-warning',
  'x-sanity-shard',
  'x-sanity-deprecated',
  'traceparent',
  'retry-after',
  'etag',
  'content-length',
  'x-sanity-sha1',
  'x-sanity-md5',
].join(', ');

/**
 * Cross-origin rules. Allowed origins may send the token; any other page may read what anyone may
 * read, without credentials.
 */
export function crossOrigin(lake: LakeContext) {
  return createMiddleware<LakeEnvironment>(async (c, next) => {
    const origin = c.req.header('origin');
    const allowed = origin !== undefined && lake.isAllowedOrigin(origin);
    // Set before the answer is made: to look into a made one would cost more than all of this.
    c.header('Vary', 'Origin');
    c.header('Access-Control-Allow-Origin', allowed ? origin : '*');
    if (allowed) c.header('Access-Control-Allow-Credentials', 'true');
    c.header('Access-Control-Expose-Headers', exposed);
    c.header('Timing-Allow-Origin', '*');
    c.header('X-Content-Type-Options', 'nosniff');
    if (c.req.method !== 'OPTIONS') return next();
    const asked = c.req.header('access-control-request-headers');
    c.header('Access-Control-Allow-Methods', allowed ? methods : 'GET, HEAD, POST, OPTIONS');
    c.header('Access-Control-Max-Age', '600');
    if (asked) c.header('Access-Control-Allow-Headers', allowed ? asked : 'Content-Type');
    return c.body(null, 204);
  });
}
