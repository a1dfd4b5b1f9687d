import {defineArrayMember, defineField} from 'sanity';
import {CommentIcon} from '@sanity/icons/Comment';

/** A remark to some words of a text, shown at the end of the article behind a number. */
export const footnote = defineArrayMember({
  name: 'footnote',
  title: 'Footnote',
  type: 'object',
  icon: CommentIcon,
  fields: [
    defineField({
      name: 'text',
      title: 'Note',
      description: 'A sentence or two: what the marked words rest on, or what would lead too far.',
      type: 'text',
      rows: 3,
      validation: (rule) => [
        rule.required().error('Write the note, or take the mark away.'),
        rule.max(600).warning('Readers leave the text for a note. Keep it short.'),
      ],
    }),
  ],
});
