import {Hono} from 'hono';
import type {LakeDocument} from '../document/document.ts';
import {isPublicId, publishedIdOf} from '../document/id.ts';
import {flag} from './body.ts';
import type {LakeContext} from './context.ts';
import {checkDataset} from './project-guard.ts';
import type {LakeEnvironment} from './reader.ts';

/** `GET /data/doc/:dataset/:ids`: documents by id, as they are stored. */
export function docRoutes(lake: LakeContext): Hono<LakeEnvironment> {
  const {corpus} = lake.dataset;
  return new Hono<LakeEnvironment>().get('/:dataset/:ids', (c) => {
    checkDataset(lake, c.req.param('dataset'));
    const asked = c.req.param('ids').split(',');
    const ids = flag(c, 'includeAllVersions')
      ? asked.flatMap((id) => corpus.groupOf(publishedIdOf(id)))
      : asked;
    const documents: LakeDocument[] = [];
    const omitted: {id: string; reason: 'existence' | 'permission'}[] = [];
    for (const id of new Set([...asked, ...ids])) {
      const readable = c.get('hasToken') || isPublicId(id);
      const document = readable ? corpus.get(id) : undefined;
      if (document) documents.push(document);
      else omitted.push({id, reason: readable ? 'existence' : 'permission'});
    }
    c.header('Cache-Control', 'no-store');
    const brief = flag(c, 'excludeContent');
    return c.json({documents: brief ? documents.map(withoutContent) : documents, omitted});
  });
}

function withoutContent({_id, _type, _rev, _createdAt, _updatedAt}: LakeDocument) {
  return {_id, _type, _rev, _createdAt, _updatedAt};
}
