import {TranslateIcon} from '@sanity/icons/Translate';
import {lazy} from 'react';
import type {ListItemBuilder, StructureBuilder} from 'sanity/structure';
import {OneMoment} from '../preview/OneMoment.tsx';
import type {StudioWords} from '../words/en.ts';
import {entryId} from './storedType.ts';

const TranslationsTable = lazy(async () => ({
  default: (await import('../translations/TranslationsTable.tsx')).TranslationsTable,
}));

/** What is missing in each language, over all tests and articles. */
export function translationsItem(S: StructureBuilder, {structure}: StudioWords): ListItemBuilder {
  return S.listItem()
    .id(entryId(S, 'translations'))
    .title(structure.translations)
    .icon(TranslateIcon)
    .child(S.component(OpenedTable).id('translations').title(structure.translations));
}

function OpenedTable() {
  return (
    <OneMoment>
      <TranslationsTable />
    </OneMoment>
  );
}
