import {defineField, defineType} from 'sanity';
import {CogIcon} from '@sanity/icons/Cog';
import {line, type Selection} from '../../previews/words.ts';
import {LANGUAGES_TYPE} from '../../languages.ts';
import {helpLine} from '../objects/helpLine.ts';
import {translatedFromField} from '../translatedFromField.ts';
import {openText, sourceLanguage} from '../translations.ts';
import type {StudioWords} from '../../words/en.ts';

/** What holds for every test and article; there is exactly one such document. */
export function siteSettings(words: StudioWords) {
  const text = words.documents.siteSettings;
  return defineType({
    name: 'siteSettings',
    title: text.title,
    type: 'document',
    icon: CogIcon,
    groups: [
      {name: 'site', title: text.groups.site, default: true},
      {name: 'safety', title: text.groups.safety},
    ],
    fields: [
      defineField({
        name: 'title',
        ...text.fields.title,
        type: 'string',
        group: 'site',
        validation: (rule) => rule.required().error(words.lines.required),
      }),
      defineField({
        name: 'defaultLanguage',
        ...text.fields.defaultLanguage,
        type: 'contentLanguage',
        group: 'site',
        validation: (rule) => rule.required().error(words.lines.required),
      }),
      defineField({
        name: 'languages',
        ...text.fields.languages,
        type: LANGUAGES_TYPE,
        group: 'site',
        initialValue: sourceLanguage,
      }),
      defineField({
        name: 'privacyNote',
        ...text.fields.privacyNote,
        type: 'internationalizedArrayText',
        group: 'site',
        initialValue: openText,
      }),
      defineField({
        name: 'safetyNote',
        ...text.fields.safetyNote,
        type: 'internationalizedArrayText',
        group: 'safety',
        initialValue: openText,
      }),
      defineField({
        name: 'helpLines',
        ...text.fields.helpLines,
        type: 'array',
        group: 'safety',
        of: [helpLine(words)],
      }),
      translatedFromField,
    ],
    preview: {
      select: {title: 'title'},
      prepare: ({title}: Selection) => ({
        title: line(title) ?? text.title,
        subtitle: text.title,
      }),
    },
  });
}
