import {listen} from './listen.ts';
import type {AdapterOptions} from './listen.ts';

export type {AdapterOptions, Happening, News} from './listen.ts';

export interface DataLayerOptions extends AdapterOptions {
  /** Name of the array, where the page calls it otherwise than `dataLayer`. */
  readonly name?: string;
}

/**
 * Pushes what happens in tests to the data layer of a tag manager, as `relationship_test_result`
 * and the like. Every push has all variables, because a tag manager remembers those of the last.
 * Gives a function that ends it.
 */
export function sendToDataLayer({
  name = 'dataLayer',
  ...options
}: DataLayerOptions = {}): () => void {
  return listen(
    ({happening, test, pattern, scores = null}) =>
      layer(name).push({
        event: `relationship_test_${happening}`,
        relationship_test: test,
        relationship_test_pattern: pattern,
        relationship_test_scores: scores,
      }),
    options,
  );
}

/** The page's array. It is made where there is none yet, as tag managers do. */
function layer(name: string): unknown[] {
  const found: unknown = Reflect.get(globalThis, name);
  if (Array.isArray(found)) return found;
  const made: unknown[] = [];
  Reflect.set(globalThis, name, made);
  return made;
}
