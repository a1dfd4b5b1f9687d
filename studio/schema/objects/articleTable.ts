import {defineArrayMember, defineField} from 'sanity';
import {ThListIcon} from '@sanity/icons/ThList';
import {count, facts, line, sizeOf, type Selection} from '../../previews/words.ts';
import {evenRows, type RowDraft} from '../../../widget/core/check/rules/table.ts';
import {tableRow} from './tableRow.ts';

/** A small table of words. */
export const articleTable = defineArrayMember({
  name: 'articleTable',
  title: 'Table',
  type: 'object',
  icon: ThListIcon,
  fields: [
    defineField({
      name: 'caption',
      title: 'Caption',
      description: 'What the table shows, in one line.',
      type: 'string',
    }),
    defineField({
      name: 'hasHeader',
      title: 'The first row holds headings',
      type: 'boolean',
      initialValue: true,
    }),
    defineField({
      name: 'rows',
      title: 'Rows',
      type: 'array',
      of: [tableRow],
      validation: (rule) => rule.custom((rows: RowDraft[] | undefined) => evenRows(rows)),
    }),
  ],
  preview: {
    select: {caption: 'caption', rows: 'rows'},
    prepare: ({caption, rows}: Selection) => ({
      title: line(caption) ?? 'Table',
      subtitle: facts('Table', count(sizeOf(rows), 'row')),
    }),
  },
});
