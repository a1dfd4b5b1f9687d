import type {MutationEvent, SanityClient} from '@sanity/client';
import {onTestFinished} from 'vitest';

/** Everything that one listener has heard so far, and a way to wait for more. */
export interface Heard {
  readonly events: readonly MutationEvent[];
  /** Resolves when there are `count` events. */
  until(count: number): Promise<readonly MutationEvent[]>;
}

/** Listens to a query; resolves when the lake has welcomed the listener. */
export async function listen(
  client: SanityClient,
  query: string,
  params: Record<string, unknown> = {},
): Promise<Heard> {
  const events: MutationEvent[] = [];
  const waiting: {readonly count: number; readonly resolve: () => void}[] = [];
  await new Promise<void>((resolve, reject) => {
    const subscription = client
      .listen(query, params, {
        events: ['welcome', 'mutation'],
        includePreviousRevision: true,
        effectFormat: 'mendoza',
      })
      .subscribe({
        next: (event) => {
          if (event.type === 'welcome') resolve();
          if (event.type !== 'mutation') return;
          events.push(event);
          for (const {count, resolve: ready} of waiting) if (events.length >= count) ready();
        },
        error: reject,
      });
    onTestFinished(() => subscription.unsubscribe());
  });
  return {
    events,
    until: (count) =>
      new Promise((resolve) => {
        const ready = () => resolve(events);
        if (events.length >= count) ready();
        else waiting.push({count, resolve: ready});
      }),
  };
}
