import {defineField, defineType} from 'sanity';
import {ClipboardIcon} from '@sanity/icons/Clipboard';
import {count, facts, sizeOf, words, type Selection} from '../../previews/words.ts';
import {writtenOnce} from '../../../widget/core/check/rules/translated.ts';
import {agreement} from '../objects/agreement.ts';
import {planDay} from '../objects/planDay.ts';
import {reportSection} from '../objects/reportSection.ts';
import {openString, openText} from '../translations.ts';
import {translatedFromField} from '../translatedFromField.ts';

/** The deeper report that follows a result. */
export const actionReport = defineType({
  name: 'actionReport',
  title: 'Action report',
  type: 'document',
  icon: ClipboardIcon,
  groups: [
    {name: 'report', title: 'Report', default: true},
    {name: 'plan', title: 'Plan'},
    {name: 'agreement', title: 'Agreement'},
  ],
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'internationalizedArrayString',
      group: 'report',
      initialValue: openString,
      validation: (rule) => rule.custom(writtenOnce),
    }),
    defineField({
      name: 'introduction',
      title: 'Introduction',
      description: 'Leave an empty line between paragraphs.',
      type: 'internationalizedArrayText',
      group: 'report',
      initialValue: openText,
      validation: (rule) => rule.custom(writtenOnce),
    }),
    defineField({
      name: 'sections',
      title: 'Sections',
      description:
        'For the one who reaches out, for the one who steps back, and for both together.',
      type: 'array',
      group: 'report',
      of: [reportSection],
    }),
    defineField({
      name: 'plan',
      title: 'Day by day',
      description: 'Small steps, one a day. The first entry is day 1.',
      type: 'array',
      group: 'plan',
      of: [planDay],
    }),
    defineField({
      ...agreement,
      name: 'agreement',
      description: 'A page to fill in together.',
      group: 'agreement',
    }),
    translatedFromField,
  ],
  preview: {
    select: {title: 'title', sections: 'sections', plan: 'plan'},
    prepare: ({title, sections, plan}: Selection) => ({
      title: words(title) ?? 'Untitled report',
      subtitle: facts(count(sizeOf(sections), 'section'), count(sizeOf(plan), 'day')),
    }),
  },
});
