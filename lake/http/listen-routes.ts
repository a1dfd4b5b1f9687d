import {Hono} from 'hono';
import {newDocumentId} from '../document/id.ts';
import {revisionsOf, type Revision} from '../history/revisions.ts';
import {isRecord} from '../json.ts';
import type {EventStream, StreamEvent} from '../listen/event-stream.ts';
import {Listener} from '../listen/listener.ts';
import {compileQuery, type CompiledQuery} from '../query/compile.ts';
import {Refusal} from '../refusal.ts';
import type {RecordedChange} from '../store/records.ts';
import {flag} from './body.ts';
import type {LakeContext} from './context.ts';
import {eventResponse} from './event-response.ts';
import {checkedQuery, queryParams} from './params.ts';
import {checkDataset} from './project-guard.ts';
import {askerOf, streamReaderOf, type LakeEnvironment, type LakeRequest} from './reader.ts';

/** `GET /data/listen/:dataset`: the changes that concern a query, as they happen. */
export function listenRoutes(lake: LakeContext): Hono<LakeEnvironment> {
  return new Hono<LakeEnvironment>().get('/:dataset', (c) => {
    checkDataset(lake, c.req.param('dataset'));
    const query = compileOrFault(c);
    if (query instanceof Refusal) return channelError(c, lake, query);
    const listener = new Listener({
      query,
      asker: askerOf(c, lake),
      publicOnly: !c.get('hasToken'),
      includeResult: flag(c, 'includeResult'),
      includePrevious: flag(c, 'includePreviousRevision'),
      includeMutations: c.req.query('includeMutations') !== 'false',
      includeEffects: c.req.query('effectFormat') === 'mendoza',
      visibility: c.req.query('visibility') === 'query' ? 'query' : 'transaction',
    });
    const stream = lake.streams.open(streamReaderOf(c), () => unsubscribe());
    const unsubscribe = lake.dataset.subscribe((transaction) => {
      deliver(stream, () => listener.eventsOf(transaction));
    });
    const last = c.req.header('last-event-id');
    const missed = last === undefined ? undefined : missedSince(lake, last);
    const welcome = {data: {listenerName: newDocumentId()}};
    if (last === undefined) stream.send({event: 'welcome', ...welcome});
    else stream.send({event: missed ? 'welcomeback' : 'reset', ...welcome});
    for (const changes of missed ?? []) {
      deliver(stream, () => listener.eventsOfPast(changes, pastStates(lake)));
    }
    return eventResponse(c, stream);
  });
}

function compileOrFault(c: LakeRequest): CompiledQuery | Refusal {
  const search = new URL(c.req.url).searchParams;
  try {
    return compileQuery(checkedQuery(search.get('query')), queryParams(search));
  } catch (cause) {
    if (cause instanceof Refusal) return cause;
    throw cause;
  }
}

/** A query that turns out to be impossible ends this stream and disturbs nobody else. */
function deliver(stream: EventStream, events: () => readonly StreamEvent[]): void {
  try {
    for (const event of events()) stream.send(event);
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    stream.send({event: 'channelError', data: faultIn(cause)});
    stream.close();
  }
}

/** A client takes any status but 200 for the end; a bad query is told inside the stream. */
function channelError(c: LakeRequest, lake: LakeContext, refusal: Refusal): Response {
  const stream = lake.streams.open(streamReaderOf(c), () => undefined);
  stream.send({event: 'channelError', data: faultIn(refusal)});
  stream.close();
  return eventResponse(c, stream);
}

function faultIn({body, message}: Refusal): {readonly error: unknown} {
  return {error: isRecord(body['error']) ? body['error'] : {description: message}};
}

/**
 * The changes since the event that a returning listener heard last, by transaction.
 * @returns undefined when that event is not known.
 */
function missedSince(lake: LakeContext, lastEventId: string): RecordedChange[][] | undefined {
  const {history} = lake.dataset;
  const sequence = /^(\d{1,15})#/.exec(lastEventId)?.[1];
  if (sequence === undefined || Number(sequence) > lake.dataset.latest) return undefined;
  const bySequence = Map.groupBy(history.since(Number(sequence)), (change) => change.sequence);
  return [...bySequence.values()];
}

/** Finds the two states of a document around a past change. */
function pastStates(lake: LakeContext): (change: RecordedChange) => Partial<Revision> {
  const known = new Map<string, Revision[]>();
  return ({id, sequence}) => {
    const revisions = known.get(id) ?? [
      ...revisionsOf(id, lake.dataset.corpus, lake.dataset.history),
    ];
    known.set(id, revisions);
    return revisions.find(({change}) => change.sequence === sequence) ?? {};
  };
}
