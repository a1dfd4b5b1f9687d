import type {RelationshipTestUnlockRequestEvent} from '../events/unlock-request-event.ts';

/** How a request goes out; `fetch` of the browser fits. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * Sends an unlock request to the page's own server as JSON, without cookies: what the visitor
 * entered, the test and the key of the pattern. Gives what the server answered; an empty answer
 * opens the report, and one with a `message` can say why not. Rejects when there is none.
 */
export async function sendRequest(
  url: string,
  detail: RelationshipTestUnlockRequestEvent['detail'],
  fetch: Fetch = globalThis.fetch.bind(globalThis),
): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {'Content-Type': 'application/json'},
    body: JSON.stringify(detail),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
  const text = await response.text();
  const answer: unknown = isJson(response) ? JSON.parse(text) : null;
  if (response.ok) return answer ?? true;
  if (response.status < 500 && answer !== null) return answer;
  throw new Error(`unlock-url answered with status ${response.status}.`);
}

function isJson({headers}: Response): boolean {
  return /\bjson\b/.test(headers.get('content-type') ?? '');
}
