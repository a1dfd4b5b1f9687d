import {listen} from './listen.ts';
import type {AdapterOptions, News} from './listen.ts';

export type {AdapterOptions, Happening, News} from './listen.ts';

/** What is sent, as JSON; `schemas/webhook-1.json` describes it. */
export interface WebhookMessage {
  readonly version: 1;
  readonly event: News['happening'];
  readonly test: string;
  readonly pattern: string | null;
  readonly scores?: Readonly<Record<string, number | null>>;
}

export interface WebhookOptions extends AdapterOptions {
  /** Where to send it; the policy of the page must allow it in `connect-src`. */
  readonly url: string;
  /** Told when a message did not arrive; a warning in the console unless given. */
  readonly failed?: (error: unknown) => void;
  /** How a message goes out; the browser's `fetch` unless given. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

/**
 * Posts what happens in tests to an address as JSON: without cookies, without the address of the
 * page, and also while the visitor leaves it. Gives a function that ends it.
 */
export function sendToWebhook(options: WebhookOptions): () => void {
  const {url, failed = warn, fetch = (to, init) => globalThis.fetch(to, init), ...more} = options;
  return listen(({happening, ...news}) => {
    const message: WebhookMessage = {version: 1, event: happening, ...news};
    post(url, message, fetch).catch(failed);
  }, more);
}

async function post(
  url: string,
  message: WebhookMessage,
  fetch: NonNullable<WebhookOptions['fetch']>,
): Promise<void> {
  const {ok, status} = await fetch(url, {
    method: 'POST',
    headers: {'Content-Type': 'application/json'},
    body: JSON.stringify(message),
    keepalive: true,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
  if (!ok) throw new Error(`${url} answered with status ${status}.`);
}

function warn(error: unknown): void {
  console.warn('relationship-test: a message to the webhook did not arrive.', error);
}
