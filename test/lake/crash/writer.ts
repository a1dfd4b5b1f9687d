import type {LakeChild} from './lake-child.ts';

/** One writer, who has transactions of three documents made, one after the other. */
export interface Writer {
  readonly name: string;
  /** Transactions that the lake said were done. */
  readonly acknowledged: string[];
  /** How many were begun. */
  begun: number;
}

/** The document in which every transaction counts itself. */
export const tally = 'tally';

/**
 * Writes until the lake is gone. Every transaction makes a pair of documents that refer to each
 * other, lets go of an older pair, and counts itself in a document of the writer's own and in one
 * that all writers share: those that the lake commits together build on each other.
 * @param onAcknowledged hears of each that the lake said was done.
 */
export async function writeOn(
  {url, token}: LakeChild,
  writer: Writer,
  onAcknowledged: () => void,
): Promise<void> {
  for (;;) {
    writer.begun += 1;
    const id = `${writer.name}-${writer.begun}`;
    try {
      const answer = await fetch(`${url}/v2025-02-19/data/mutate/production`, {
        method: 'POST',
        headers: {'Content-Type': 'application/json', Authorization: `Bearer ${token}`},
        body: JSON.stringify({transactionId: id, mutations: mutations(writer, id)}),
      });
      if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
      await answer.json();
    } catch (cause) {
      // A connection that is gone, or an answer cut off: whether it was done is not known.
      if (cause instanceof TypeError || cause instanceof SyntaxError) return;
      throw cause;
    }
    writer.acknowledged.push(id);
    onAcknowledged();
  }
}

function mutations({name, begun}: Writer, id: string): readonly unknown[] {
  const to = (other: string) => ({_type: 'reference', _ref: other});
  const counter = `counter-${name}`;
  const old = `${name}-${begun - 3}`;
  return [
    {createIfNotExists: {_id: tally, _type: 'counter', count: 0}},
    {patch: {id: tally, inc: {count: 1}}},
    {createIfNotExists: {_id: counter, _type: 'counter', done: []}},
    {patch: {id: counter, insert: {after: 'done[-1]', items: [id]}}},
    {create: {_id: `${id}-a`, _type: 'half', text: id.repeat(200), other: to(`${id}-b`)}},
    {create: {_id: `${id}-b`, _type: 'half', other: to(`${id}-a`)}},
    {delete: {id: `${old}-a`}},
    {delete: {id: `${old}-b`}},
  ];
}
