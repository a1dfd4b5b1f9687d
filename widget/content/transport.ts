import {ContentFault} from './content-fault.ts';
import {startRequest} from './request.ts';

/** What is read of a response. */
export type Answer = Pick<Response, 'ok' | 'status' | 'text'>;

/** What a request needs from the world, so that a test can stand in for it. */
export interface RequestOptions {
  /** Ends the request early; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Milliseconds until the whole answer must be there. */
  readonly timeout?: number;
  /** Gives a response that is already on its way to an address, if there is one. */
  readonly started?: (url: string) => Promise<Answer> | undefined;
  readonly start?: typeof startRequest;
}

/** The JSON at an address. Rejects with a `ContentFault`, or with the reason of the abort. */
export async function requestJson(
  url: string,
  {signal, timeout = 15_000, started, start = startRequest}: RequestOptions = {},
): Promise<unknown> {
  const deadline = AbortSignal.timeout(timeout);
  const either = signal ? AbortSignal.any([signal, deadline]) : deadline;
  try {
    return await Promise.race([
      abortOf(either),
      readJson(url, started?.(url) ?? start(url, either)),
    ]);
  } catch (cause) {
    if (cause instanceof ContentFault) throw cause;
    if (signal?.aborted) throw signal.reason;
    throw new ContentFault(
      deadline.aborted ? {kind: 'late', url, timeout} : {kind: 'unreachable', url},
      cause,
    );
  }
}

async function readJson(url: string, request: Promise<Answer>): Promise<unknown> {
  const response = await request;
  const body = await response.text();
  const {ok, status} = response;
  if (!ok) throw new ContentFault({kind: 'status', url, status}, body);
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new ContentFault({kind: 'json', url, body}, cause);
  }
}

/** Rejects when the signal aborts. */
function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
  });
}
