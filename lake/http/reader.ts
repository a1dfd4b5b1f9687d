import {timingSafeEqual} from 'node:crypto';
import {getConnInfo} from '@hono/node-server/conninfo';
import type {Context} from 'hono';
import {createMiddleware} from 'hono/factory';
import type {StreamReader} from '../listen/stream-hub.ts';
import {refuseUnauthorized} from '../refusal.ts';
import type {Asker} from '../query/evaluate.ts';
import type {LakeContext} from './context.ts';

/** What the routes know about a request before they look at it. */
export interface LakeEnvironment {
  readonly Variables: {
    /** True when the request carries the lake's token. */
    hasToken: boolean;
  };
}

export type LakeRequest = Context<LakeEnvironment>;

/** Tells the holder of the token from everybody else; a wrong token is refused at once. */
export function recogniseReader(lake: LakeContext) {
  return createMiddleware<LakeEnvironment>(async (c, next) => {
    const header = c.req.header('authorization');
    if (header !== undefined && !isToken(header, lake.token)) {
      throw refuseUnauthorized('Session not found');
    }
    c.set('hasToken', header !== undefined);
    await next();
  });
}

/** Lets only the holder of the token pass. */
export const tokenOnly = createMiddleware<LakeEnvironment>(async (c, next) => {
  requireToken(c, 'This needs the token of the lake in an "Authorization: Bearer" header.');
  await next();
});

/** @throws Refusal when the request has no token. */
export function requireToken(c: LakeRequest, message: string): void {
  if (!c.get('hasToken')) throw refuseUnauthorized(message);
}

export function askerOf(c: LakeRequest, lake: LakeContext): Asker {
  return {
    identity: c.get('hasToken') ? lake.user.id : '<anonymous>',
    projectId: lake.projectId,
    dataset: lake.dataset.name,
    now: lake.clock(),
  };
}

/** Who would listen to an event stream. */
export function streamReaderOf(c: LakeRequest): StreamReader {
  return c.get('hasToken') ? 'editor' : {address: getConnInfo(c).remote.address ?? ''};
}

/** True when the value of an `Authorization` header carries the token. */
export function isToken(header: string, token: string): boolean {
  const given = Buffer.from(header.replace(/^Bearer\s+/i, ''));
  const expected = Buffer.from(token);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
