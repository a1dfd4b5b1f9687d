import {defineArrayMember, defineField} from 'sanity';
import {CircleIcon} from '@sanity/icons/Circle';
import {count, sizeOf, words, type Selection} from '../../previews/words.ts';
import {writtenOnce} from '../../../widget/core/check/rules/translated.ts';
import {openString} from '../translations.ts';
import {patternPoints} from './patternPoints.ts';

/** One choice of an outcome item. */
export const quizOption = defineArrayMember({
  name: 'quizOption',
  title: 'Choice',
  type: 'object',
  icon: CircleIcon,
  fields: [
    defineField({
      name: 'label',
      title: 'Words',
      type: 'internationalizedArrayString',
      initialValue: openString,
      validation: (rule) => rule.custom(writtenOnce),
    }),
    defineField({
      name: 'points',
      title: 'Points',
      description: 'Which patterns this choice speaks for. A choice may give none.',
      type: 'array',
      of: [patternPoints],
    }),
  ],
  preview: {
    select: {label: 'label', points: 'points'},
    prepare: ({label, points}: Selection) => ({
      title: words(label) ?? 'No words yet',
      subtitle: `Points for ${count(sizeOf(points), 'pattern')}`,
    }),
  },
});
