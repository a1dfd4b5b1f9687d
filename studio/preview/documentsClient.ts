import * as groqJs from 'groq-js';
import type {ContentClient} from '../../widget/index.ts';
import type {Documents} from '../../widget/core/check/parts.ts';

/** The part of groq-js that is used here, with the types that the package leaves out. */
interface Groq {
  parse(query: string, options: {readonly params: Record<string, unknown>}): object;
  evaluate(tree: object, options: object): Promise<{get(): Promise<unknown>}>;
}

const groq: Groq = groqJs;

/**
 * Answers the element's own queries from documents at hand, so that it shows them as they are at
 * this moment, saved or not.
 */
export function documentsClient(documents: Documents): ContentClient {
  const dataset = [...documents.values()];
  return {
    async fetch(query, params) {
      const value = await groq.evaluate(groq.parse(query, {params}), {dataset, params});
      return value.get();
    },
  };
}
