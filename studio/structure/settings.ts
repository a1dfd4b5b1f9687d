import {CogIcon} from '@sanity/icons/Cog';
import type {ListItemBuilder, StructureBuilder} from 'sanity/structure';
import {SETTINGS_TYPE} from '../templates.ts';

/** The one document of site settings, opened at once instead of a list of one. */
export function settingsItem(S: StructureBuilder): ListItemBuilder {
  return S.listItem()
    .id(SETTINGS_TYPE)
    .title('Site settings')
    .icon(CogIcon)
    .child(S.document().schemaType(SETTINGS_TYPE).documentId(SETTINGS_TYPE).title('Site settings'));
}
