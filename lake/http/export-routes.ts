import {Hono} from 'hono';
import type {LakeContext} from './context.ts';
import {checkDataset} from './project-guard.ts';
import {tokenOnly, type LakeEnvironment} from './reader.ts';

/** `GET /data/export/:dataset`: every document, drafts included, one JSON line each. */
export function exportRoutes(lake: LakeContext): Hono<LakeEnvironment> {
  return new Hono<LakeEnvironment>().get('/:dataset', tokenOnly, (c) => {
    checkDataset(lake, c.req.param('dataset'));
    const types = c.req.query('types')?.split(',');
    const documents = lake.dataset.corpus
      .view({kind: 'raw'})
      .all()
      .filter(({_type}) => !types || types.includes(_type));
    const lines = documents.map((document) => `${JSON.stringify(document)}\n`);
    return c.body(lines.join(''), 200, {'Content-Type': 'application/x-ndjson'});
  });
}
