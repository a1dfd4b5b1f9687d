import type {SanityClient} from '@sanity/client';
import {validateDocument, type ValidationMarker, type Workspace} from 'sanity';
import {loadTestDocuments} from '../check/testDocuments.ts';
import {contentReader} from '../contentReader.ts';
import {languagesOf} from '../languages.ts';
import {typePrefixOf} from '../typePrefix.ts';
import {documentsById, partsOf} from '../../widget/core/check/parts.ts';
import {
  isStoredDocument,
  publishedId,
  type StoredDocument,
} from '../../widget/core/check/stored.ts';
import {TRANSLATED_FROM, translatedFrom} from '../../widget/core/check/translated-from.ts';

/** A part of a test whose draft differs from what visitors see. */
export interface UnpublishedPart {
  /** The draft. */
  readonly draft: StoredDocument;
  /** What stands in the way of publishing it. */
  readonly errors: readonly ValidationMarker[];
  /** What its translations are made from, to be kept. */
  readonly sources: readonly string[];
}

/** The test and its parts that have a draft, each with what the Studio holds against it. */
export async function unpublishedParts(
  client: SanityClient,
  workspace: Workspace,
  testId: string,
): Promise<readonly UnpublishedPart[]> {
  const content = contentReader(client, 'drafts', typePrefixOf(workspace.schema));
  const documents = await loadTestDocuments(content, testId);
  const parts = partsOf(documents, testId);
  if (!parts) return [];
  const {test, items, dimensions, patterns, scales, reports} = parts;
  const ids = [test, ...scales, ...dimensions, ...items, ...reports, ...patterns].map(
    ({_id}) => `drafts.${_id}`,
  );
  const raw = client.withConfig({perspective: 'raw', useCdn: false});
  const found = await raw.fetch<unknown>('*[_id in $ids]', {
    ids: [...ids, ...ids.map(publishedId)],
  });
  const stored = documentsById(Array.isArray(found) ? found.filter(isStoredDocument) : []);
  const drafts = ids.flatMap((id) => stored.get(id) ?? []);
  const source = languagesOf(workspace.schema)[0]?.id ?? '';
  const together = new Set(drafts.map(({_id}) => publishedId(_id)));
  const exists = async ({id}: {readonly id: string}) =>
    together.has(id) || (await raw.fetch<number>('count(*[_id == $id])', {id})) > 0;
  return Promise.all(
    drafts.map(async (draft) => {
      const markers = await validateDocument({
        document: {_rev: '', _createdAt: '', _updatedAt: '', ...draft},
        workspace,
        getDocumentExists: exists,
      });
      return {
        draft,
        errors: markers.filter(({level}) => level === 'error'),
        sources: translatedFrom(draft, stored.get(publishedId(draft._id)) ?? null, source),
      };
    }),
  );
}

/** Publishes drafts in one transaction: all of them, or none. */
export async function publishTogether(
  client: SanityClient,
  parts: readonly UnpublishedPart[],
): Promise<void> {
  await client.action(
    parts.flatMap(({draft: {_id}, sources}) => {
      const ids = {draftId: _id, publishedId: publishedId(_id)};
      return [
        {
          ...ids,
          actionType: 'sanity.action.document.edit' as const,
          patch: {set: {[TRANSLATED_FROM]: sources}},
        },
        {...ids, actionType: 'sanity.action.document.publish' as const},
      ];
    }),
  );
}
