import {defineArrayMember, defineField} from 'sanity';
import {TextIcon} from '@sanity/icons/Text';
import {words, type Selection} from '../../previews/words.ts';
import {writtenOnce} from '../../../widget/core/check/rules/translated.ts';
import {openText} from '../translations.ts';

/** A text in every language, as an entry of a list. */
export const translatedText = defineArrayMember({
  name: 'translatedText',
  title: 'Text',
  type: 'object',
  icon: TextIcon,
  fields: [
    defineField({
      name: 'text',
      title: 'Text',
      type: 'internationalizedArrayText',
      initialValue: openText,
      validation: (rule) => rule.custom(writtenOnce),
    }),
  ],
  preview: {
    select: {text: 'text'},
    prepare: ({text}: Selection) => ({title: words(text) ?? 'No words yet'}),
  },
});
