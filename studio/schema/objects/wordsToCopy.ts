import {defineArrayMember, defineField} from 'sanity';
import {CopyIcon} from '@sanity/icons/Copy';
import {count, facts, line, sizeOf, type Selection} from '../../previews/words.ts';
import {phrase} from './phrase.ts';

/** Phrases set apart, each with a button that copies it. */
export const wordsToCopy = defineArrayMember({
  name: 'wordsToCopy',
  title: 'Words to copy',
  type: 'object',
  icon: CopyIcon,
  fields: [
    defineField({name: 'heading', title: 'Heading', type: 'string'}),
    defineField({
      name: 'phrases',
      title: 'Phrases',
      type: 'array',
      of: [phrase],
      validation: (rule) => rule.min(1).error('Add at least one phrase.'),
    }),
  ],
  preview: {
    select: {heading: 'heading', phrases: 'phrases'},
    prepare: ({heading, phrases}: Selection) => ({
      title: line(heading) ?? 'Words to copy',
      subtitle: facts('Words to copy', count(sizeOf(phrases), 'phrase')),
    }),
  },
});
