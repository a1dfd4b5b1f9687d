import {defineArrayMember, defineField} from 'sanity';
import {TagIcon} from '@sanity/icons/Tag';
import {line, words, type Selection} from '../../previews/words.ts';
import {writtenOnce} from '../../../widget/core/check/rules/translated.ts';
import {openString} from '../translations.ts';

/** The name of one point of a response scale. */
export const scaleLabel = defineArrayMember({
  name: 'scaleLabel',
  title: 'Label',
  type: 'object',
  icon: TagIcon,
  fields: [
    defineField({
      name: 'value',
      title: 'Point',
      description: 'The number this label belongs to.',
      type: 'number',
      validation: (rule) => rule.required().integer(),
    }),
    defineField({
      name: 'label',
      title: 'Label',
      description: 'Short: it stands under a button.',
      type: 'internationalizedArrayString',
      initialValue: openString,
      validation: (rule) => rule.custom(writtenOnce),
    }),
  ],
  preview: {
    select: {value: 'value', label: 'label'},
    prepare: ({value, label}: Selection) => ({
      title: words(label) ?? 'No words yet',
      subtitle: `Point ${line(value) ?? '…'}`,
    }),
  },
});
