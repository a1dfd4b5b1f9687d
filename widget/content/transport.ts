import {
  AccessError,
  ContentError,
  ContentTimeoutError,
  HttpStatusError,
  UnknownDatasetError,
  UnreachableError,
  UnreadableAnswerError,
} from './content-error.ts';
import {startRequest} from './request.ts';

/** What a request needs from the world, so that a test can stand in for it. */
export interface RequestOptions {
  /** Ends the request early; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Milliseconds until the whole answer must be there. */
  readonly timeout?: number;
  /** Gives a response that is already on its way to an address, if there is one. */
  readonly started?: (url: string) => Promise<Response> | null;
  readonly start?: typeof startRequest;
}

/** The JSON at an address. Rejects with a `ContentError`, or with the reason of the abort. */
export async function requestJson(
  url: string,
  {signal, timeout = 15_000, started, start = startRequest}: RequestOptions = {},
): Promise<unknown> {
  const deadline = AbortSignal.timeout(timeout);
  const either = signal ? AbortSignal.any([signal, deadline]) : deadline;
  try {
    const response = await within(either, started?.(url) ?? start(url, either));
    const body = await within(either, response.text());
    if (!response.ok) throw statusError(response.status, url, body);
    return parse(body, url);
  } catch (cause) {
    if (cause instanceof ContentError) throw cause;
    if (signal?.aborted) throw signal.reason;
    if (deadline.aborted) {
      throw new ContentTimeoutError(
        `${host(url)} did not answer within ${timeout / 1000} seconds.`,
        'Check the connection and the status of the host, then try again.',
        cause,
      );
    }
    throw new UnreachableError(
      `${host(url)} cannot be reached from this page.`,
      `If it is up, allow this page's origin to read it: sanity cors add '*' --no-credentials ` +
        `(or for ${globalThis.location?.origin ?? 'this origin'} only). A snapshot needs none of this: see src.`,
      cause,
    );
  }
}

/** The promise, or the reason of the signal when that comes first. */
function within<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, {once: true});
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

function parse(body: string, url: string): unknown {
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new UnreadableAnswerError(
      `${host(url)} did not answer with JSON, but with "${body.slice(0, 40)}".`,
      'Check api-host or src: it must lead to a Content Lake or to a snapshot.',
      cause,
    );
  }
}

function statusError(status: number, url: string, body: string): ContentError {
  const answer = `${host(url)} answered ${status}`;
  if (status === 401 || status === 403) {
    return new AccessError(
      `${answer}: anonymous visitors may not read this content.`,
      'Make the dataset public (sanity dataset visibility set <dataset> public), or set the client property.',
      body,
    );
  }
  if (status === 404) {
    return new UnknownDatasetError(
      `${answer}: there is nothing at this address.`,
      'Check project-id, dataset and api-host, or src.',
      body,
    );
  }
  return new HttpStatusError(
    `${answer}.`,
    status === 429 || status >= 500
      ? 'The host is busy or has a fault: try again in a moment.'
      : 'Check api-host, api-version and the attributes of the element.',
    body,
  );
}

function host(url: string): string {
  const base = globalThis.document?.baseURI;
  return (URL.canParse(url, base) && new URL(url, base).host) || url;
}
