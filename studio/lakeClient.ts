import {createClient, type ClientConfig, type SanityClient} from '@sanity/client';

/** A browser opens six connections to a host over HTTP/1.1, and a Studio tab keeps ten streams. */
const STREAM_HOSTS = 6;

/** Makes the Studio's clients speak to a local lake. */
export function lakeClientFactory(lake: string): (options: ClientConfig) => SanityClient {
  const spreadFetch = spreadStreams(lake, (input, init) => fetch(input, init));
  return (options) =>
    createClient({
      ...options,
      apiHost: lake,
      useProjectHostname: false,
      resolveFetch: () => spreadFetch,
    });
}

/**
 * Sends each event stream to another name of the same machine (`s0.localhost` … `s5.localhost`),
 * in turn, so that streams leave connections free for requests.
 */
export function spreadStreams(lake: string, send: typeof fetch): typeof fetch {
  let opened = 0;
  return (input, init) => {
    const url = addressOf(input);
    if (!isStream(url) || new URL(lake).host !== url.host) return send(input, init);
    url.hostname = `s${opened % STREAM_HOSTS}.${url.hostname}`;
    opened += 1;
    return send(url, init);
  };
}

function addressOf(input: string | URL | Request): URL {
  return new URL(input instanceof Request ? input.url : input);
}

function isStream({pathname}: URL): boolean {
  return pathname.includes('/data/listen/') || pathname.includes('/data/live/');
}
