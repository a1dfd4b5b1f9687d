import {StackIcon} from '@sanity/icons/Stack';
import type {ListItemBuilder, StructureBuilder} from 'sanity/structure';

const BUILDING_BLOCKS = [
  {schemaType: 'quizItem', title: 'Items'},
  {schemaType: 'dimension', title: 'Dimensions'},
  {schemaType: 'responseScale', title: 'Response scales'},
  {schemaType: 'pattern', title: 'Patterns'},
  {schemaType: 'actionReport', title: 'Action reports'},
] as const;

/** Everything that tests are made of, over all tests. */
export function buildingBlocksItem(S: StructureBuilder): ListItemBuilder {
  return S.listItem()
    .id('building-blocks')
    .title('Building blocks')
    .icon(StackIcon)
    .child(
      S.list()
        .id('building-blocks')
        .title('Building blocks')
        .items(
          BUILDING_BLOCKS.map(({schemaType, title}) =>
            S.documentTypeListItem(schemaType).title(title),
          ),
        ),
    );
}
