import type {SeedDocument} from './document.ts';
import {seedDocuments} from './index.ts';

/** The part of `@sanity/client` that the seed needs. */
export interface SeedClient {
  mutate(
    mutations: {createIfNotExists: SeedDocument}[],
    options: {visibility: 'sync'; returnDocuments: false},
  ): Promise<unknown>;
}

/**
 * Puts the seed into a dataset, in one transaction: all of it or none of it, and no reference
 * dangles in between. A document that is there already is left as it is, so seeding twice changes
 * nothing and an editor's work is kept. To begin again, empty the dataset first.
 */
export async function seed(client: SeedClient): Promise<void> {
  await client.mutate(
    seedDocuments.map((document) => ({createIfNotExists: document})),
    {visibility: 'sync', returnDocuments: false},
  );
}
