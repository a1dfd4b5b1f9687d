import {storedQuery} from '../core/type-prefix.ts';
import {ContentFault} from './content-fault.ts';
import {readSnapshot} from './snapshot.ts';
import type {Snapshot} from './snapshot.ts';
import {queryUrl} from './source.ts';
import type {ContentClient, DatasetSource} from './source.ts';
import {requestJson} from './transport.ts';
import type {RequestOptions} from './transport.ts';
import {isRecord} from './wire.ts';

/** A query, and the part of a snapshot that answers it. */
export interface Question {
  readonly query: string;
  readonly params: Readonly<Record<string, unknown>>;
  inSnapshot(snapshot: Snapshot): unknown;
}

/** Gives the unread answer to a question, or rejects with a `ContentFault`. */
export type Ask = (question: Question, options?: RequestOptions) => Promise<unknown>;

/** Asks a client that the host brought along, for types with the Studio's prefix. */
export function askClient(client: ContentClient, typePrefix: string | null = null): Ask {
  return async ({query, params}, {signal} = {}) => {
    try {
      return await client.fetch(storedQuery(query, typePrefix), {...params}, signal && {signal});
    } catch (cause) {
      if (signal?.aborted) throw signal.reason;
      throw new ContentFault({kind: 'client'}, cause);
    }
  };
}

/** Asks a dataset over HTTP. */
export function askDataset(source: DatasetSource): Ask {
  return async ({query, params}, options) => {
    const answer = await requestJson(queryUrl(source, query, params), options);
    if (isRecord(answer) && 'result' in answer) return answer['result'];
    throw new ContentFault({kind: 'answer'});
  };
}

/** Asks a snapshot, which is requested once, or once more where a script carried but a part. */
export function askSnapshot(src: string): Ask {
  let snapshot: Promise<Snapshot> | null = null;
  return async (question, options) => {
    const ask = async () => {
      snapshot ??= requestJson(src, options).then(readSnapshot);
      return question.inSnapshot(await snapshot);
    };
    try {
      const answer = await ask();
      if (answer !== undefined) return answer;
      snapshot = null;
      return await ask();
    } catch (cause) {
      snapshot = null;
      throw cause;
    }
  };
}

/**
 * Asks in the languages wanted, the best first. When a text that is needed is in none of them
 * and the test has others, it asks once more for all: better foreign than nothing.
 */
export async function askInLanguages<T>(
  ask: Ask,
  question: (languages: readonly string[]) => Question,
  wanted: readonly string[],
  offered: (answer: unknown) => readonly string[],
  read: (answer: unknown, languages: readonly string[]) => T,
  options?: RequestOptions,
): Promise<T> {
  const answer = await ask(question(wanted), options);
  const all = [...new Set([...wanted, ...offered(answer)])];
  try {
    return read(answer, all);
  } catch (error) {
    if (!lacksText(error) || all.length === wanted.length) throw error;
  }
  return read(await ask(question(all), options), all);
}

function lacksText(error: unknown): boolean {
  return (
    error instanceof ContentFault && error.fault.kind === 'malformed' && error.fault.what === 'text'
  );
}
