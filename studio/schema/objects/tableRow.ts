import {defineArrayMember, defineField} from 'sanity';
import {MenuIcon} from '@sanity/icons/Menu';
import {entriesOf, facts, type Selection} from '../../previews/words.ts';

/** One row of a table. */
export const tableRow = defineArrayMember({
  name: 'tableRow',
  title: 'Row',
  type: 'object',
  icon: MenuIcon,
  fields: [
    defineField({
      name: 'cells',
      title: 'Cells',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
    }),
  ],
  preview: {
    select: {cells: 'cells'},
    prepare: ({cells}: Selection) => ({
      title: facts(...entriesOf(cells)) || 'Empty row',
    }),
  },
});
