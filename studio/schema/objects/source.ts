import {defineArrayMember, defineField} from 'sanity';
import {BookmarkIcon} from '@sanity/icons/Bookmark';
import {facts, line, type Selection} from '../../previews/words.ts';
import {webAddress} from '../../../widget/core/check/rules/link.ts';

/** Where a claim of an article can be checked. */
export const source = defineArrayMember({
  name: 'source',
  title: 'Source',
  type: 'object',
  icon: BookmarkIcon,
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      validation: (rule) => rule.required(),
    }),
    defineField({name: 'authors', title: 'Authors', type: 'string'}),
    defineField({
      name: 'year',
      title: 'Year',
      type: 'number',
      validation: (rule) => rule.integer().min(1800).max(2200),
    }),
    defineField({
      name: 'url',
      title: 'Web address',
      type: 'url',
      validation: (rule) => rule.custom(webAddress),
    }),
  ],
  preview: {
    select: {title: 'title', authors: 'authors', year: 'year'},
    prepare: ({title, authors, year}: Selection) => ({
      title: line(title) ?? 'No title yet',
      subtitle: facts(authors, year),
    }),
  },
});
