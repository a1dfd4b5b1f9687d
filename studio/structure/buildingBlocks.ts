import {StackIcon} from '@sanity/icons/Stack';
import type {ListItemBuilder, StructureBuilder} from 'sanity/structure';
import type {StudioWords} from '../words/en.ts';
import {entryId, storedType} from './storedType.ts';

const BUILDING_BLOCKS = [
  {schemaType: 'quizItem', name: 'items'},
  {schemaType: 'dimension', name: 'dimensions'},
  {schemaType: 'responseScale', name: 'responseScales'},
  {schemaType: 'pattern', name: 'patterns'},
  {schemaType: 'actionReport', name: 'actionReports'},
] as const;

/** Everything that tests are made of, over all tests. */
export function buildingBlocksItem(S: StructureBuilder, {structure}: StudioWords): ListItemBuilder {
  return S.listItem()
    .id(entryId(S, 'building-blocks'))
    .title(structure.buildingBlocks)
    .icon(StackIcon)
    .child(
      S.list()
        .id('building-blocks')
        .title(structure.buildingBlocks)
        .items(
          BUILDING_BLOCKS.map(({schemaType, name}) =>
            S.documentTypeListItem(storedType(S, schemaType)).title(structure[name]),
          ),
        ),
    );
}
