import {Hono} from 'hono';
import {isPublicId} from '../document/id.ts';
import {tagsOfChanges} from '../query/sync-tags.ts';
import {flag} from './body.ts';
import type {LakeContext} from './context.ts';
import {eventResponse} from './event-response.ts';
import {checkDataset} from './project-guard.ts';
import {requireToken, streamReaderOf, type LakeEnvironment} from './reader.ts';

/** `GET /data/live/events/:dataset`: which results have to be asked for again. */
export function liveRoutes(lake: LakeContext): Hono<LakeEnvironment> {
  return new Hono<LakeEnvironment>().get('/events/:dataset', (c) => {
    checkDataset(lake, c.req.param('dataset'));
    const includeDrafts = flag(c, 'includeDrafts');
    if (includeDrafts) requireToken(c, 'Live events of drafts need the token of the lake.');
    const stream = lake.streams.open(streamReaderOf(c), () => unsubscribe());
    const unsubscribe = lake.dataset.subscribe((transaction) => {
      const heard = transaction.changes.filter(({id}) => includeDrafts || isPublicId(id));
      const tags = [...tagsOfChanges(heard)];
      if (tags.length > 0) stream.send({id: String(transaction.sequence), data: {tags}});
    });
    const last = c.req.header('last-event-id');
    const latest = String(lake.dataset.latest);
    stream.send({event: 'welcome', id: latest, data: {}});
    if (last !== undefined && last !== latest)
      stream.send({event: 'restart', id: latest, data: {}});
    return eventResponse(c, stream);
  });
}
