import type {SanityClient} from '@sanity/client';
import {useMemo} from 'react';
import {useClient} from 'sanity';
import {ownAnswer} from '../widget/core/check/stored-names.ts';
import {storedQuery} from '../widget/core/type-prefix.ts';
import {API_VERSION} from './apiVersion.ts';
import {useTypePrefix} from './typePrefix.ts';

/** Answers queries of ours, by the names that our code knows. */
export interface ContentReader {
  fetch(query: string, params?: Readonly<Record<string, unknown>>): Promise<unknown>;
}

/** What a reader sees: with drafts for what they will be, what visitors see, or all that is stored. */
type Perspective = 'drafts' | 'published' | 'raw';

/** Reads the content of a Studio, whatever prefix its types have. */
export function contentReader(
  client: SanityClient,
  perspective: Perspective,
  prefix: string,
): ContentReader {
  const store = client.withConfig({perspective, useCdn: false});
  return {
    async fetch(query, params = {}) {
      const answer = await store.fetch<unknown>(storedQuery(query, prefix), {...params});
      return ownAnswer(answer, prefix);
    },
  };
}

/** The same for a view, which is one as long as nothing of it changes. */
export function useContentReader(perspective: Perspective): ContentReader {
  const client = useClient({apiVersion: API_VERSION});
  const prefix = useTypePrefix();
  return useMemo(() => contentReader(client, perspective, prefix), [client, perspective, prefix]);
}
