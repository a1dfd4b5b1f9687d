import {defineArrayMember, defineField} from 'sanity';
import {BookIcon} from '@sanity/icons/Book';
import {plainText} from '../../previews/plainText.ts';
import {line, type Selection} from '../../previews/words.ts';

/** A made-up couple's story that shows the subject at work. */
export const story = defineArrayMember({
  name: 'story',
  title: 'Story',
  type: 'object',
  icon: BookIcon,
  fields: [
    defineField({name: 'heading', title: 'Heading', type: 'string'}),
    defineField({
      name: 'body',
      title: 'Story',
      description: 'Invent the people. Never use what somebody told you in confidence.',
      type: 'simpleBody',
      validation: (rule) => rule.required(),
    }),
  ],
  preview: {
    select: {heading: 'heading', body: 'body'},
    prepare: ({heading, body}: Selection) => ({
      title: line(heading) ?? plainText(body),
      subtitle: 'Story',
    }),
  },
});
