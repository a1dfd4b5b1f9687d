import {Hono} from 'hono';
import type {Effects} from '../effect/encode.ts';
import {documentEvents} from '../history/document-events.ts';
import {revisionsOf} from '../history/revisions.ts';
import type {LakeDocument} from '../document/document.ts';
import type {RecordedChange} from '../store/records.ts';
import {refuse} from '../refusal.ts';
import {flag} from './body.ts';
import type {LakeContext} from './context.ts';
import {checkDataset} from './project-guard.ts';
import {tokenOnly, type LakeEnvironment, type LakeRequest} from './reader.ts';

/** `GET /data/history/:dataset/…`: past transactions and past revisions. */
export function historyRoutes(lake: LakeContext): Hono<LakeEnvironment> {
  const routes = new Hono<LakeEnvironment>().use(tokenOnly);
  routes.get('/:dataset/transactions/:ids', (c) => {
    checkDataset(lake, c.req.param('dataset'));
    const lines = transactionsOf(c, lake).map((each) => `${JSON.stringify(each)}\n`);
    return c.body(lines.join(''), 200, {'Content-Type': 'application/x-ndjson'});
  });
  routes.get('/:dataset/documents/:ids', (c) => {
    checkDataset(lake, c.req.param('dataset'));
    const ids = c.req.param('ids').split(',');
    const documents = ids.map((id) => revisionAsked(c, lake, id));
    return c.json({documents: documents.filter((each) => each !== undefined)});
  });
  routes.get('/:dataset/events/documents/:id', (c) => {
    checkDataset(lake, c.req.param('dataset'));
    const id = c.req.param('id');
    const page = {limit: limitOf(c), cursor: c.req.query('nextCursor') ?? ''};
    const {events, nextCursor} = documentEvents(id, lake.dataset.history, page);
    return c.json({events: {[id]: events}, nextCursor});
  });
  return routes;
}

function limitOf(c: LakeRequest): number {
  const limit = Number(c.req.query('limit') ?? Number.MAX_SAFE_INTEGER);
  if (!Number.isSafeInteger(limit) || limit < 0) throw refuse(400, '"limit" must be a number.');
  return limit;
}

function transactionsOf(c: LakeRequest, lake: LakeContext) {
  const {history} = lake.dataset;
  const ids = (c.req.param('ids') ?? '').split(',');
  const own = history.ofDocuments(ids, {
    fromTransaction: c.req.query('fromTransaction'),
    toTransaction: c.req.query('toTransaction'),
    fromTime: c.req.query('fromTime'),
    toTime: c.req.query('toTime'),
    authors: c.req.query('authors')?.split(',').filter(Boolean),
    newestFirst: flag(c, 'reverse'),
    limit: limitOf(c),
  });
  const bySequence = Map.groupBy(own, (change) => change.sequence);
  const withMutations = !flag(c, 'excludeMutations') && !flag(c, 'excludeContent');
  const withEffects = c.req.query('effectFormat') === 'mendoza';
  return [...bySequence.values()].map((changes) =>
    transaction(changes, withMutations, withEffects),
  );
}

function transaction(
  changes: readonly RecordedChange[],
  withMutations: boolean,
  withEffects: boolean,
) {
  const effects: Record<string, Effects> = {};
  for (const {id, apply, revert} of changes) effects[id] = {apply, revert};
  return {
    id: changes[0]?.transactionId,
    timestamp: changes[0]?.timestamp,
    author: changes[0]?.author,
    documentIDs: changes.map(({id}) => id),
    ...(withMutations ? {mutations: changes.flatMap(({mutations}) => mutations)} : {}),
    ...(withEffects ? {effects} : {}),
  };
}

/** A document as it was at a transaction, at a time, or just before it was deleted. */
function revisionAsked(c: LakeRequest, lake: LakeContext, id: string): LakeDocument | undefined {
  const {corpus, history} = lake.dataset;
  const revision = c.req.query('revision');
  const time = c.req.query('time');
  if (revision === undefined && time === undefined && !flag(c, 'lastRevision')) {
    return corpus.get(id);
  }
  // A transaction that touched other documents still is a moment in this one's life.
  const moment = revision === undefined ? undefined : history.sequenceOf(revision);
  if (revision !== undefined && moment === undefined) {
    throw refuse(404, `There is no transaction "${revision}".`);
  }
  for (const {change, after} of revisionsOf(id, corpus, history)) {
    const reached =
      moment !== undefined
        ? change.sequence <= moment
        : time !== undefined
          ? Date.parse(change.timestamp) <= Date.parse(time)
          : after !== undefined;
    if (reached) return after;
  }
  return undefined;
}
