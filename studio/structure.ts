import type {ListItemBuilder, StructureBuilder, StructureResolver} from 'sanity/structure';
import {articlesItem} from './structure/articles.ts';
import {buildingBlocksItem} from './structure/buildingBlocks.ts';
import {settingsItem} from './structure/settings.ts';
import {testsItem} from './structure/tests.ts';
import {translationsItem} from './structure/translations.tsx';
import type {ContentContext} from './structure/context.ts';

/** The plugin's entries, for a Studio that has a structure of its own to put them in. */
export function relationshipTestListItems(
  S: StructureBuilder,
  context: ContentContext,
): (ListItemBuilder | ReturnType<StructureBuilder['divider']>)[] {
  return [
    articlesItem(S, context),
    testsItem(S, context),
    translationsItem(S),
    S.divider(),
    buildingBlocksItem(S),
    S.divider(),
    settingsItem(S),
  ];
}

/** A whole structure: `structureTool({structure})`. */
export const structure: StructureResolver = (S, context) =>
  S.list().id('content').title('Content').items(relationshipTestListItems(S, context));
