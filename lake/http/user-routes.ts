import {Hono} from 'hono';
import {isRecord, parseJson} from '../json.ts';
import {refuse} from '../refusal.ts';
import {jsonLimit} from './body.ts';
import type {LakeContext} from './context.ts';
import {tokenOnly, type LakeEnvironment} from './reader.ts';

/** The user behind the token, and the small settings that the Studio keeps for them. */
export function userRoutes(lake: LakeContext): Hono<LakeEnvironment> {
  const {settings} = lake.dataset;
  const {id, name, email} = lake.user;
  const role = 'administrator';
  const user = {
    id,
    name,
    displayName: name,
    email,
    profileImage: null,
    imageUrl: null,
    provider: 'local',
    role,
    roles: [{name: role, title: 'Administrator'}],
  };
  return new Hono<LakeEnvironment>()
    .use(tokenOnly)
    .get('/me', (c) => c.json(user))
    .get('/me/keyvalue/:keys', (c) =>
      c.json(
        c.req
          .param('keys')
          .split(',')
          .map((key) => ({key, value: settings.get(key)})),
      ),
    )
    .put('/me/keyvalue', jsonLimit, async (c) => {
      const entries = parseJson(await c.req.text());
      if (!Array.isArray(entries)) throw refuse(400, 'The request body must be a JSON array.');
      const known = entries.filter(isRecord).flatMap(({key, value = null}) => {
        return typeof key === 'string' ? [{key, value}] : [];
      });
      for (const {key, value} of known) settings.set(key, value);
      return c.json(known);
    })
    .get('/:ids', (c) => {
      const ids = c.req.param('ids').split(',');
      if (ids.length > 1) return c.json(ids.filter((each) => each === id).map(() => user));
      if (ids[0] !== id) throw refuse(404, `There is no user "${ids[0]}".`);
      return c.json(user);
    });
}
