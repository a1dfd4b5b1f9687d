import type {ListItemBuilder, StructureBuilder, StructureResolver} from 'sanity/structure';
import {articlesItem} from './structure/articles.ts';
import {buildingBlocksItem} from './structure/buildingBlocks.ts';
import {settingsItem} from './structure/settings.ts';
import {testsItem} from './structure/tests.ts';
import {translationsItem} from './structure/translations.tsx';
import type {ContentContext} from './structure/context.ts';
import {wordsOf} from './words/words.ts';

/** The plugin's entries, for a Studio that has a structure of its own to put them in. */
export function relationshipTestListItems(
  S: StructureBuilder,
  context: ContentContext,
): (ListItemBuilder | ReturnType<StructureBuilder['divider']>)[] {
  const words = wordsOf(context.schema);
  return [
    articlesItem(S, context, words),
    testsItem(S, context, words),
    translationsItem(S, words),
    S.divider(),
    buildingBlocksItem(S, words),
    S.divider(),
    settingsItem(S, words),
  ];
}

/** A whole structure: `structureTool({structure})`. */
export const structure: StructureResolver = (S, context) =>
  S.list()
    .id('content')
    .title(wordsOf(context.schema).structure.content)
    .items(relationshipTestListItems(S, context));
