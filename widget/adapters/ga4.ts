import {callPage} from './call-page.ts';
import {listen} from './listen.ts';
import type {AdapterOptions} from './listen.ts';

export type {AdapterOptions, Happening, News} from './listen.ts';

/**
 * Sends what happens in tests to Google Analytics 4 by the page's own `gtag`, as the events
 * `relationship_test_result` and the like. Gives a function that ends it.
 */
export function sendToGoogleAnalytics(options: AdapterOptions = {}): () => void {
  const gtag = callPage('gtag', 'Load Google’s tag, or use the adapter for the data layer.');
  return listen(({happening, test, pattern, scores = {}}) => {
    const measures = Object.entries(scores).map(([key, score]) => [parameter(key), score] as const);
    gtag('event', `relationship_test_${happening}`, {
      relationship_test: test,
      ...(pattern !== null && {relationship_test_pattern: pattern}),
      ...Object.fromEntries(measures.filter(([, score]) => score !== null)),
    });
  }, options);
}

/** A name as Google Analytics takes it: letters, digits and `_`, 40 at most. */
function parameter(key: string): string {
  return `relationship_test_${key.replaceAll(/[^a-zA-Z0-9]/g, '_')}`.slice(0, 40);
}
