import type {MutationEvent} from '@sanity/client';
import fc from 'fast-check';
import {applyPatch} from 'mendoza';
import {describe, expect, it} from 'vitest';
import {isRecord, omit} from '../../../lake/json.ts';
import {listen} from '../heard.ts';
import {post, runLake, type TestLake} from '../running-lake.ts';
import {carriedOut, type Request, type State} from './model.ts';
import {request} from './requests.ts';

const nothing: State = new Map();

/** A lake whose past a test may put behind it. */
async function openLake() {
  const running = await runLake();
  const heard = await listen(running.editor, '*');
  let start = 0;
  /** Where all that was heard so far ends. */
  const mark = async () => {
    const {_id} = await running.editor.create({_type: 'marker'});
    for (;;) {
      const end = heard.events.findIndex(({documentId}) => documentId === _id);
      if (end >= 0) return end;
      await heard.until(heard.events.length + 1);
    }
  };
  return {
    ...running,
    /** @returns a beginning for the ids of transactions that is new. */
    async empty() {
      await running.editor.delete({query: '*'});
      start = (await mark()) + 1;
      return `t${start}`;
    },
    /** Everything heard since the lake was empty. */
    heard: async () => heard.events.slice(start, await mark()),
  };
}

/** Sends a request as the transaction of that id; tells whether it was carried out. */
async function send(
  {signed}: TestLake,
  {kind, list}: Request,
  transactionId: string,
  dryRun = false,
): Promise<boolean> {
  const path = kind === 'mutations' ? 'mutate' : 'actions';
  const body = {transactionId, dryRun, [kind]: list};
  const answer = await signed(`/data/${path}/production`, post(body));
  if (answer.ok || answer.status === 400 || answer.status === 409) return answer.ok;
  throw new Error(`${answer.status}: ${await answer.text()}`);
}

/** The documents as a lake has them now. */
async function stored({editor}: TestLake): Promise<State> {
  const all: unknown = await editor.fetch('*[_type == "note"]', {}, {perspective: 'raw'});
  const documents = Array.isArray(all) ? all.filter(isRecord) : [];
  return new Map(
    documents.map((each) => [
      String(each['_id']),
      {content: contentOf(each), rev: String(each['_rev'])},
    ]),
  );
}

/** What a listener knows who does nothing but replay the effects that it hears. */
function replay(events: readonly MutationEvent[]): State {
  const states = new Map<string, {document: unknown; rev: string | undefined}>();
  for (const {documentId, transactionId, previousRev, resultRev, effects} of events) {
    const {document, rev} = states.get(documentId) ?? {document: null, rev: undefined};
    expect(previousRev, `${transactionId} of ${documentId}`).toBe(rev);
    const after: unknown = applyPatch(document, [...(effects?.apply ?? [])]);
    expect(applyPatch(after, [...(effects?.revert ?? [])])).toEqual(document);
    states.set(documentId, {document: after, rev: after === null ? undefined : resultRev});
  }
  return new Map(
    [...states]
      .filter(([, {document}]) => document !== null)
      .map(([id, {document, rev}]) => [id, {content: contentOf(document), rev: String(rev)}]),
  );
}

function contentOf(document: unknown) {
  return isRecord(document) ? omit(document, '_id', '_rev', '_createdAt', '_updatedAt') : {};
}

/** The transactions that were heard of, in that order. */
function order(events: readonly MutationEvent[]): string[] {
  return [...new Set(events.map(({transactionId}) => transactionId))];
}

/** The transactions of the documents as history has them, oldest first, and their effects. */
async function history({signed}: TestLake, beginning: string) {
  const ids = ['a', 'b', 'c'].flatMap((id) => [id, `drafts.${id}`]);
  const path = `/data/history/production/transactions/${ids.join(',')}?effectFormat=mendoza`;
  const lines = (await (await signed(path)).text()).split('\n').filter((line) => line !== '');
  return lines
    .map((line): unknown => JSON.parse(line))
    .filter(isRecord)
    .filter(({id}) => String(id).startsWith(`${beginning}-`));
}

describe('a lake', () => {
  it('does what a simple model of it does, tells of it, and keeps its history', async () => {
    const lake = await openLake();
    const property = fc.asyncProperty(
      fc.array(request, {minLength: 1, maxLength: 16}),
      async (makers) => {
        const beginning = await lake.empty();
        let state = nothing;
        for (const [index, make] of makers.entries()) {
          const id = `${beginning}-${index}`;
          const wanted = make(state);
          const next = carriedOut(state, wanted, id);
          const said = JSON.stringify(wanted);
          expect(await send(lake, wanted, id, true), `rehearsal of ${said}`).toBe(
            next !== undefined,
          );
          expect(await send(lake, wanted, id), said).toBe(next !== undefined);
          state = next ?? state;
        }
        expect(await stored(lake)).toEqual(state);
        const events = await lake.heard();
        expect(replay(events)).toEqual(state);
        const numbers = order(events).map((id) => Number(id.split('-')[1]));
        expect(numbers).toEqual(numbers.toSorted((left, right) => left - right));
        const past = await history(lake, beginning);
        expect(past.map(({id}) => id)).toEqual(order(events));
        for (const {documentId, transactionId, effects} of events) {
          const kept = past.find(({id}) => id === transactionId)?.['effects'];
          expect(isRecord(kept) && kept[documentId]).toEqual(effects);
        }
      },
    );
    await fc.assert(property, {numRuns: 40});
  }, 60_000);

  it('does one after the other what many ask at once, in the order that it tells', async () => {
    const lake = await openLake();
    const batch = fc.array(request, {minLength: 2, maxLength: 8});
    const property = fc.asyncProperty(fc.array(batch, {maxLength: 4}), async (batches) => {
      const beginning = await lake.empty();
      const asked = new Map<string, Request>();
      for (const [round, makers] of batches.entries()) {
        const now = await stored(lake);
        const sent = makers.map(async (make, index) => {
          const id = `${beginning}-${round}-${index}`;
          const wanted = make(now);
          if (await send(lake, wanted, id)) asked.set(id, wanted);
        });
        await Promise.all(sent);
      }
      const events = await lake.heard();
      const state = order(events).reduce((before, id) => {
        const wanted = asked.get(id);
        const after = wanted && carriedOut(before, wanted, id);
        expect(after, `${id}: ${JSON.stringify(wanted)}`).toBeDefined();
        return after ?? before;
      }, nothing);
      expect(await stored(lake)).toEqual(state);
      expect(replay(events)).toEqual(state);
    });
    await fc.assert(property, {numRuns: 25});
  }, 60_000);
});
