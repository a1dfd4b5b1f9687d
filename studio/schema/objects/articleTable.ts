import {defineArrayMember, defineField} from 'sanity';
import {ThListIcon} from '@sanity/icons/ThList';
import {facts, line, sizeOf, type Selection} from '../../previews/words.ts';
import {evenRows, type RowDraft} from '../../../widget/core/check/rules/table.ts';
import {wordsFor} from '../rules/inWords.ts';
import {tableRow} from './tableRow.ts';
import type {StudioWords} from '../../words/en.ts';

/** A small table of words. */
export function articleTable(words: StudioWords) {
  const text = words.articles.articleTable;
  return defineArrayMember({
    name: 'articleTable',
    title: text.title,
    type: 'object',
    icon: ThListIcon,
    fields: [
      defineField({
        name: 'caption',
        ...text.fields.caption,
        type: 'string',
      }),
      defineField({
        name: 'hasHeader',
        ...text.fields.hasHeader,
        type: 'boolean',
        initialValue: true,
      }),
      defineField({
        name: 'rows',
        ...text.fields.rows,
        type: 'array',
        of: [tableRow(words)],
        validation: (rule) =>
          rule.custom((rows: RowDraft[] | undefined, context) => evenRows(rows, wordsFor(context))),
      }),
    ],
    preview: {
      select: {caption: 'caption', rows: 'rows'},
      prepare: ({caption, rows}: Selection) => ({
        title: line(caption) ?? text.title,
        subtitle: facts(text.title, words.lines.rows(sizeOf(rows))),
      }),
    },
  });
}
