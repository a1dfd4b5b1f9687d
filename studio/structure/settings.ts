import {CogIcon} from '@sanity/icons/Cog';
import type {ListItemBuilder, StructureBuilder} from 'sanity/structure';
import {SETTINGS_TYPE} from '../templates.ts';
import type {StudioWords} from '../words/en.ts';
import {storedType} from './storedType.ts';

/** The one document of site settings, opened at once instead of a list of one. */
export function settingsItem(S: StructureBuilder, {structure}: StudioWords): ListItemBuilder {
  return S.listItem()
    .id(storedType(S, SETTINGS_TYPE))
    .title(structure.siteSettings)
    .icon(CogIcon)
    .child(
      S.document()
        .schemaType(storedType(S, SETTINGS_TYPE))
        .documentId(storedType(S, SETTINGS_TYPE))
        .title(structure.siteSettings),
    );
}
