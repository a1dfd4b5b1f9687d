import {defineField, defineType} from 'sanity';
import {CogIcon} from '@sanity/icons/Cog';
import {line, type Selection} from '../../previews/words.ts';
import {LANGUAGES_TYPE} from '../../languages.ts';
import {helpLine} from '../objects/helpLine.ts';
import {openText, sourceLanguage} from '../translations.ts';

/** What holds for every test and article; there is exactly one such document. */
export const siteSettings = defineType({
  name: 'siteSettings',
  title: 'Site settings',
  type: 'document',
  icon: CogIcon,
  groups: [
    {name: 'site', title: 'Site', default: true},
    {name: 'safety', title: 'Safety'},
  ],
  fields: [
    defineField({
      name: 'title',
      title: 'Name of the site',
      type: 'string',
      group: 'site',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'defaultLanguage',
      title: 'Default language',
      description: 'Shown when nothing else is known about a reader.',
      type: 'contentLanguage',
      group: 'site',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'languages',
      title: 'Languages',
      type: LANGUAGES_TYPE,
      group: 'site',
      initialValue: sourceLanguage,
    }),
    defineField({
      name: 'privacyNote',
      title: 'Privacy note',
      description: 'One or two sentences at the start of every test.',
      type: 'internationalizedArrayText',
      group: 'site',
      initialValue: openText,
    }),
    defineField({
      name: 'safetyNote',
      title: 'Safety note',
      description:
        'For every test without one of its own: control, fear and violence are no communication pattern.',
      type: 'internationalizedArrayText',
      group: 'safety',
      initialValue: openText,
    }),
    defineField({
      name: 'helpLines',
      title: 'Help lines',
      description: 'For every test without its own. Only numbers from a public source.',
      type: 'array',
      group: 'safety',
      of: [helpLine],
    }),
  ],
  preview: {
    select: {title: 'title'},
    prepare: ({title}: Selection) => ({
      title: line(title) ?? 'Site settings',
      subtitle: 'Site settings',
    }),
  },
});
