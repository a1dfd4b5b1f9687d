import {Hono} from 'hono';
import {mutate} from '../mutation/run.ts';
import {selectIds} from '../query/select.ts';
import {flag, jsonLimit, listBody, transactionIdOf} from './body.ts';
import type {LakeContext} from './context.ts';
import {checkDataset} from './project-guard.ts';
import {askerOf, tokenOnly, type LakeEnvironment} from './reader.ts';

/** `POST /data/mutate/:dataset` */
export function mutateRoutes(lake: LakeContext): Hono<LakeEnvironment> {
  return new Hono<LakeEnvironment>().post('/:dataset', tokenOnly, jsonLimit, async (c) => {
    checkDataset(lake, c.req.param('dataset'));
    const {list, body} = await listBody(c, 'mutations');
    const asker = askerOf(c, lake);
    const {transactionId, results} = await mutate(lake.dataset, {
      mutations: list,
      author: lake.user.id,
      transactionId: transactionIdOf(body),
      dryRun: flag(c, 'dryRun', body),
      autoGenerateArrayKeys: flag(c, 'autoGenerateArrayKeys', body),
      select: (changes, query, params) =>
        selectIds(lake.dataset.corpus, changes, asker, query, params, lake.queryTimeLimit),
    });
    if (flag(c, 'returnDocuments')) return c.json({transactionId, results});
    const brief = results.map(({id, operation}) => ({id, operation}));
    return c.json(flag(c, 'returnIds') ? {transactionId, results: brief} : {transactionId});
  });
}
