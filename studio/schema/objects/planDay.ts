import {defineArrayMember, defineField} from 'sanity';
import {CalendarIcon} from '@sanity/icons/Calendar';
import {words, type Selection} from '../../previews/words.ts';
import {writtenOnce} from '../../../widget/core/check/rules/translated.ts';
import {openString, openText} from '../translations.ts';

/** One day of an action report's plan; its place in the list is its day. */
export const planDay = defineArrayMember({
  name: 'planDay',
  title: 'Day',
  type: 'object',
  icon: CalendarIcon,
  fields: [
    defineField({
      name: 'title',
      title: 'The day’s step in a few words',
      type: 'internationalizedArrayString',
      initialValue: openString,
      validation: (rule) => rule.custom(writtenOnce),
    }),
    defineField({
      name: 'text',
      title: 'What to do',
      type: 'internationalizedArrayText',
      initialValue: openText,
      validation: (rule) => rule.custom(writtenOnce),
    }),
  ],
  preview: {
    select: {title: 'title', text: 'text'},
    prepare: ({title, text}: Selection) => ({
      title: words(title) ?? 'No title yet',
      subtitle: words(text),
    }),
  },
});
