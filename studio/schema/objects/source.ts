import {defineArrayMember, defineField} from 'sanity';
import {BookmarkIcon} from '@sanity/icons/Bookmark';
import {facts, line, type Selection} from '../../previews/words.ts';
import {webAddress} from '../../../widget/core/check/rules/link.ts';
import {inWords} from '../rules/inWords.ts';
import type {StudioWords} from '../../words/en.ts';

/** Where a claim of an article can be checked. */
export function source(words: StudioWords) {
  const text = words.articles.source;
  return defineArrayMember({
    name: 'source',
    title: text.title,
    type: 'object',
    icon: BookmarkIcon,
    fields: [
      defineField({
        name: 'title',
        ...text.fields.title,
        type: 'string',
        validation: (rule) => rule.required().error(words.lines.required),
      }),
      defineField({name: 'authors', ...text.fields.authors, type: 'string'}),
      defineField({
        name: 'year',
        ...text.fields.year,
        type: 'number',
        validation: (rule) => rule.integer().min(1800).max(2200).error(words.lines.year),
      }),
      defineField({
        name: 'url',
        ...text.fields.url,
        type: 'url',
        validation: (rule) => rule.custom(inWords(webAddress)),
      }),
    ],
    preview: {
      select: {title: 'title', authors: 'authors', year: 'year'},
      prepare: ({title, authors, year}: Selection) => ({
        title: line(title) ?? words.lines.noTitle,
        subtitle: facts(authors, year),
      }),
    },
  });
}
