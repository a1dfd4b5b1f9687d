import {defineArrayMember, defineField} from 'sanity';
import {MenuIcon} from '@sanity/icons/Menu';
import {entriesOf, facts, type Selection} from '../../previews/words.ts';
import type {StudioWords} from '../../words/en.ts';

/** One row of a table. */
export function tableRow(words: StudioWords) {
  const text = words.articles.tableRow;
  return defineArrayMember({
    name: 'tableRow',
    title: text.title,
    type: 'object',
    icon: MenuIcon,
    fields: [
      defineField({
        name: 'cells',
        ...text.fields.cells,
        type: 'array',
        of: [defineArrayMember({type: 'string'})],
      }),
    ],
    preview: {
      select: {cells: 'cells'},
      prepare: ({cells}: Selection) => ({
        title: facts(...entriesOf(cells)) || words.lines.emptyRow,
      }),
    },
  });
}
