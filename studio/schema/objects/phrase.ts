import {defineArrayMember, defineField} from 'sanity';
import {DoubleQuoteIcon} from '@sanity/icons/DoubleQuote';
import {line, type Selection} from '../../previews/words.ts';

const SPEAKERS = [
  {title: 'The one who reaches out', value: 'pursuer'},
  {title: 'The one who steps back', value: 'distancer'},
  {title: 'Either of them', value: 'either'},
];

/** Words that a reader can copy and say. */
export const phrase = defineArrayMember({
  name: 'phrase',
  title: 'Phrase',
  type: 'object',
  icon: DoubleQuoteIcon,
  fields: [
    defineField({
      name: 'text',
      title: 'Words',
      description: 'Exactly as somebody would say or send them, without quotation marks.',
      type: 'text',
      rows: 2,
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'speaker',
      title: 'Said by',
      type: 'string',
      options: {list: SPEAKERS, layout: 'radio'},
      initialValue: 'either',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'note',
      title: 'When it helps',
      description: 'Optional: one line about the right moment.',
      type: 'string',
    }),
  ],
  preview: {
    select: {text: 'text', speaker: 'speaker'},
    prepare: ({text, speaker}: Selection) => ({
      title: line(text) ?? 'No words yet',
      subtitle: SPEAKERS.find(({value}) => value === speaker)?.title,
    }),
  },
});
