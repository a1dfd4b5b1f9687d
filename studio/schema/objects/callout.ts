import {defineArrayMember, defineField} from 'sanity';
import {InfoOutlineIcon} from '@sanity/icons/InfoOutline';
import {plainText} from '../../previews/plainText.ts';
import {type Selection} from '../../previews/words.ts';

const TONES = [
  {title: 'Note', value: 'note'},
  {title: 'Safety', value: 'safety'},
];

/** A paragraph set apart: a note, or a word about safety. */
export const callout = defineArrayMember({
  name: 'callout',
  title: 'Callout',
  type: 'object',
  icon: InfoOutlineIcon,
  fields: [
    defineField({
      name: 'tone',
      title: 'Kind',
      type: 'string',
      options: {list: TONES, layout: 'radio', direction: 'horizontal'},
      initialValue: 'note',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'body',
      title: 'Text',
      type: 'simpleBody',
      validation: (rule) => rule.required(),
    }),
  ],
  preview: {
    select: {tone: 'tone', body: 'body'},
    prepare: ({tone, body}: Selection) => ({
      title: plainText(body),
      subtitle: tone === 'safety' ? 'Safety callout' : 'Callout',
    }),
  },
});
