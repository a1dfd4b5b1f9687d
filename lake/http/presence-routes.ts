import {upgradeWebSocket} from '@hono/node-server';
import {Hono} from 'hono';
import {PresenceGuest} from '../presence/presence-guest.ts';
import {refuse} from '../refusal.ts';
import type {LakeContext} from './context.ts';
import {checkDataset} from './project-guard.ts';
import {isToken, type LakeEnvironment} from './reader.ts';

/**
 * `/socket/:dataset`: a WebSocket over which Studios tell each other where their editors are. The
 * token comes with the first message, because a browser cannot put it into a header. No rule of
 * the browser keeps other pages from opening a socket, so their origin is checked here.
 */
export function presenceRoutes(lake: LakeContext): Hono<LakeEnvironment> {
  const {presence, token, user} = lake;
  const socket = upgradeWebSocket((c) => {
    const mayTakePart: unknown = c.get('hasToken');
    let guest: PresenceGuest | undefined;
    return {
      onOpen: (_event, {send}) => {
        const line = {
          userId: user.id,
          isAuthorised: (authorization: string) => isToken(authorization, token),
          send,
        };
        guest = new PresenceGuest(presence, line, mayTakePart === true);
      },
      onMessage: ({data}) => guest?.receive(typeof data === 'string' ? data : ''),
      onClose: () => guest?.leave(),
    };
  });
  return new Hono<LakeEnvironment>().get(
    '/:dataset',
    async (c, next) => {
      const origin = c.req.header('origin');
      if (origin !== undefined && !lake.isAllowedOrigin(origin)) {
        throw refuse(403, `Pages of ${origin} may not open a socket to this lake.`);
      }
      checkDataset(lake, c.req.param('dataset'));
      presence.checkRoom();
      await next();
    },
    socket,
  );
}
