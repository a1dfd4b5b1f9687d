import {callPage} from './call-page.ts';
import {listen} from './listen.ts';
import type {AdapterOptions, Happening} from './listen.ts';

export type {AdapterOptions, Happening, News} from './listen.ts';

/** What the goals are called in Plausible. */
const goals: Readonly<Record<Happening, string>> = {
  start: 'Relationship test: start',
  result: 'Relationship test: result',
  unlock: 'Relationship test: unlock',
  share: 'Relationship test: share',
};

/**
 * Sends what happens in tests to Plausible by the page's own `plausible`, as custom events with
 * the test and the pattern as properties. Gives a function that ends it.
 */
export function sendToPlausible(options: AdapterOptions = {}): () => void {
  const plausible = callPage('plausible', 'Load Plausible’s script.');
  return listen(({happening, test, pattern, scores = {}}) => {
    const places = Object.entries(scores).flatMap(([key, score]) =>
      score === null ? [] : [[key, score.toFixed(1)] as const],
    );
    const props = {test, ...(pattern !== null && {pattern}), ...Object.fromEntries(places)};
    plausible(goals[happening], {props});
  }, options);
}
