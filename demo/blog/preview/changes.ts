import type {SanityClient} from '@sanity/client';
import type {Context} from 'hono';
import {streamSSE} from 'hono/streaming';

/** Changes that come within this time of one another are told once, in milliseconds. */
const TOGETHER = 150;

/** Tells a page, for as long as it is open, that something in the store has changed. */
export function changes(context: Context, client: SanityClient): Response {
  return streamSSE(context, async (stream) => {
    let timer: NodeJS.Timeout | undefined;
    const tell = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void stream.writeSSE({event: 'change', data: ''});
      }, TOGETHER);
    };
    const subscription = client
      .listen('*[!(_id in path("_.**"))]', {}, {includeResult: false, visibility: 'query'})
      .subscribe({next: tell, error: () => void stream.close()});
    await new Promise<void>((closed) => stream.onAbort(closed));
    clearTimeout(timer);
    subscription.unsubscribe();
  });
}
