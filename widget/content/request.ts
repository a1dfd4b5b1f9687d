/**
 * Starts a request as an anonymous reader: no cookie, no header that needs a preflight. Rejects also
 * where a page's own `fetch` throws.
 */
export async function startRequest(
  url: string,
  signal: AbortSignal | null = null,
): Promise<Response> {
  return fetch(url, {credentials: 'omit', signal});
}
