import {Hono} from 'hono';
import {act} from '../action/run.ts';
import {flag, jsonLimit, listBody, transactionIdOf} from './body.ts';
import type {LakeContext} from './context.ts';
import {checkDataset} from './project-guard.ts';
import {tokenOnly, type LakeEnvironment} from './reader.ts';

/** `POST /data/actions/:dataset` */
export function actionRoutes(lake: LakeContext): Hono<LakeEnvironment> {
  return new Hono<LakeEnvironment>().post('/:dataset', tokenOnly, jsonLimit, async (c) => {
    checkDataset(lake, c.req.param('dataset'));
    const {list, body} = await listBody(c, 'actions');
    const answer = await act(lake.dataset, list, {
      author: lake.user.id,
      transactionId: transactionIdOf(body),
      dryRun: flag(c, 'dryRun', body),
    });
    return c.json(answer);
  });
}
