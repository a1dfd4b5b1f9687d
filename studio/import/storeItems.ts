import type {SanityClient} from '@sanity/client';
import type {StoredDocument} from '../../widget/core/check/stored.ts';
import {referencesTo} from './documents.ts';

/**
 * Stores items and appends them to a test's draft, all or nothing. Where the test has no draft
 * yet, one is begun from what is published.
 */
export async function storeItems(
  client: SanityClient,
  testId: string,
  items: readonly StoredDocument[],
): Promise<void> {
  const raw = client.withConfig({perspective: 'raw', useCdn: false});
  const draftId = `drafts.${testId}`;
  const published = await raw.getDocument(testId);
  const transaction = items.reduce((all, item) => all.create({...item}), raw.transaction());
  if (published) transaction.createIfNotExists({...published, _id: draftId});
  transaction.patch(draftId, (patch) =>
    patch.setIfMissing({items: []}).append('items', [...referencesTo(items)]),
  );
  await transaction.commit({tag: 'relationship-test.import'});
}
