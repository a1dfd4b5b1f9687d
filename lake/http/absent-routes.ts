import {Hono} from 'hono';
import {refuse} from '../refusal.ts';
import type {LakeEnvironment} from './reader.ts';

/** What Sanity's clients ask the hosted service for and do without: known, and not offered. */
const absent = [
  '/journey/*',
  '/help',
  '/geoip/*',
  '/socket/*',
  '/subscriptions/*',
  '/media-libraries/*',
  '/access/requests/*',
  '/collaboration/*',
  '/agent/*',
  '/descriptors/*',
  '/comments/*',
];

/** Says so in so many words, without counting the request among the unknown ones. */
export function absentRoutes(): Hono<LakeEnvironment> {
  const routes = new Hono<LakeEnvironment>();
  for (const path of absent) {
    routes.all(path, (c) => {
      throw refuse(404, `A local lake does not offer ${c.req.path.replace(/^\/v[^/]+/, '')}.`);
    });
  }
  return routes;
}
