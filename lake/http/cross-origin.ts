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
    const isPreflight = c.req.method === 'OPTIONS';
    if (!isPreflight) await next();
    const response = isPreflight ? new Response(null, {status: 204}) : c.res;
    const headers = response.headers;
    headers.append('Vary', 'Origin');
    headers.set('Access-Control-Allow-Origin', allowed ? origin : '*');
    if (allowed) headers.set('Access-Control-Allow-Credentials', 'true');
    headers.set('Access-Control-Expose-Headers', exposed);
    headers.set('Timing-Allow-Origin', '*');
    headers.set('X-Content-Type-Options', 'nosniff');
    if (!isPreflight) return;
    const asked = c.req.header('access-control-request-headers');
    headers.set('Access-Control-Allow-Methods', allowed ? methods : 'GET, HEAD, POST, OPTIONS');
    headers.set('Access-Control-Max-Age', '600');
    if (asked) headers.set('Access-Control-Allow-Headers', allowed ? asked : 'Content-Type');
    return response;
  });
}
