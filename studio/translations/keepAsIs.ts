import type {SanityClient} from '@sanity/client';
import type {Path} from '../../widget/core/check/finding.ts';
import {isStoredDocument} from '../../widget/core/check/stored.ts';
import {confirmed, TRANSLATED_FROM} from '../../widget/core/check/translated-from.ts';

/** A translation that is still right, although its source was changed. */
export interface StillRight {
  /** Published id. */
  readonly id: string;
  readonly path: Path;
  readonly language: string;
  /** The source language. */
  readonly source: string;
}

/** Keeps in the document's draft that a translation is right as it is. */
export async function keepAsIs(
  client: SanityClient,
  {id, path, language, source}: StillRight,
): Promise<void> {
  const raw = client.withConfig({perspective: 'raw', useCdn: false});
  const [draft, published] = await Promise.all([
    raw.getDocument(`drafts.${id}`),
    raw.getDocument(id),
  ]);
  const document: unknown = draft ?? published;
  if (!isStoredDocument(document)) return;
  const transaction = raw.transaction();
  if (!draft && published) transaction.createIfNotExists({...published, _id: `drafts.${id}`});
  const lines = confirmed(document, path, language, source);
  transaction.patch(`drafts.${id}`, (patch) => patch.set({[TRANSLATED_FROM]: lines}));
  await transaction.commit({tag: 'relationship-test.translations'});
}
