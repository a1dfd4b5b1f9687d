import {describe, expect, it} from 'vitest';
import type {SeedDocument} from '../../../demo/content/document.ts';
import {seedDocuments} from '../../../demo/content/index.ts';
import {seed, type SeedClient} from '../../../demo/content/seed.ts';

describe('seeding', () => {
  it('puts every document into an empty dataset, in one transaction', async () => {
    const dataset = new RememberingDataset();
    await seed(dataset);
    expect(dataset.transactions).toBe(1);
    expect([...dataset.documents.values()]).toEqual(seedDocuments);
  });

  it('changes nothing the second time, and keeps what an editor wrote', async () => {
    const dataset = new RememberingDataset();
    await seed(dataset);
    const edited = {_id: 'siteSettings', _type: 'siteSettings', title: 'Mine'};
    dataset.documents.set('siteSettings', edited);
    await seed(dataset);
    expect(dataset.documents.get('siteSettings')).toBe(edited);
    expect(dataset.documents.size).toBe(seedDocuments.length);
  });
});

/** As much of a dataset as seeding touches. */
class RememberingDataset implements SeedClient {
  readonly documents = new Map<string, SeedDocument>();
  transactions = 0;

  async mutate(mutations: readonly {createIfNotExists: SeedDocument}[]): Promise<void> {
    this.transactions += 1;
    for (const {createIfNotExists: document} of mutations) {
      if (!this.documents.has(document._id)) this.documents.set(document._id, document);
    }
  }
}
