/** Starts a request as an anonymous reader: no cookie, no header that needs a preflight. */
export function startRequest(url: string, signal: AbortSignal | null = null): Promise<Response> {
  return fetch(url, {credentials: 'omit', signal});
}
