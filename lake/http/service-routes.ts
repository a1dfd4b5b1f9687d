import {Hono} from 'hono';
import type {LakeContext} from './context.ts';
import {tokenOnly, type LakeEnvironment} from './reader.ts';

/** Small answers that Sanity's clients ask for around the content itself. */
export function serviceRoutes(lake: LakeContext): Hono<LakeEnvironment> {
  return new Hono<LakeEnvironment>()
    .get('/ping', (c) => c.json({}))
    .get('/data/ping/:dataset', (c) => {
      c.header('X-Sanity-Shard', 'local');
      return c.json({pong: true});
    })
    .get('/check/cors', (c) => {
      const withCredentials = lake.isAllowedOrigin(c.req.header('origin') ?? '');
      return c.json({result: {allowed: true, withCredentials}});
    })
    .get('/auth/id', tokenOnly, (c) => {
      const nextYear = new Date(lake.clock().getTime() + 365 * 24 * 3600 * 1000);
      return c.json({id: lake.user.id, expiry: nextYear.toISOString()});
    })
    .get('/auth/providers', (c) => c.json({providers: []}))
    .post('/auth/logout', (c) => c.body(null, 204))
    .get('/intake/telemetry-status', (c) => c.json({status: 'denied'}))
    .post('/intake/batch', (c) => c.json({}))
    .get('/data/references/:dataset/documents/:id/to', tokenOnly, (c) =>
      c.json({totalCount: 0, references: []}),
    )
    .get('/schedules/:project/:dataset', tokenOnly, (c) => c.json({schedules: []}));
}
