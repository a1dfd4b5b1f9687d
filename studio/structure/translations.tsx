import {TranslateIcon} from '@sanity/icons/Translate';
import {lazy, Suspense} from 'react';
import type {ListItemBuilder, StructureBuilder} from 'sanity/structure';
import {Notice} from '../preview/Notice.tsx';

const TranslationsTable = lazy(async () => ({
  default: (await import('../translations/TranslationsTable.tsx')).TranslationsTable,
}));

/** What is missing in each language, over all tests and articles. */
export function translationsItem(S: StructureBuilder): ListItemBuilder {
  return S.listItem()
    .id('translations')
    .title('Translations')
    .icon(TranslateIcon)
    .child(S.component(OpenedTable).id('translations').title('Translations'));
}

function OpenedTable() {
  return (
    <Suspense fallback={<Notice>One moment…</Notice>}>
      <TranslationsTable />
    </Suspense>
  );
}
