import {defineArrayMember, defineField} from 'sanity';
import {CalendarIcon} from '@sanity/icons/Calendar';
import {firstWords, type Selection} from '../../previews/words.ts';
import {writtenOnce} from '../../../widget/core/check/rules/translated.ts';
import {inWords} from '../rules/inWords.ts';
import {openString, openText} from '../translations.ts';
import type {StudioWords} from '../../words/en.ts';

/** One day of an action report's plan; its place in the list is its day. */
export function planDay(words: StudioWords) {
  const text = words.results.planDay;
  return defineArrayMember({
    name: 'planDay',
    title: text.title,
    type: 'object',
    icon: CalendarIcon,
    fields: [
      defineField({
        name: 'title',
        ...text.fields.title,
        type: 'internationalizedArrayString',
        initialValue: openString,
        validation: (rule) => rule.custom(inWords(writtenOnce)),
      }),
      defineField({
        name: 'text',
        ...text.fields.text,
        type: 'internationalizedArrayText',
        initialValue: openText,
        validation: (rule) => rule.custom(inWords(writtenOnce)),
      }),
    ],
    preview: {
      select: {title: 'title', text: 'text'},
      prepare: ({title, text}: Selection) => ({
        title: firstWords(title) ?? words.lines.noTitle,
        subtitle: firstWords(text),
      }),
    },
  });
}
