import {defineArrayMember, defineField} from 'sanity';
import {BulbOutlineIcon} from '@sanity/icons/BulbOutline';
import type {StudioWords} from '../../words/en.ts';

/** One idea of an article, named and explained. */
export function concept(words: StudioWords) {
  const text = words.articles.concept;
  return defineArrayMember({
    name: 'concept',
    title: text.title,
    type: 'object',
    icon: BulbOutlineIcon,
    fields: [
      defineField({
        name: 'term',
        ...text.fields.term,
        type: 'string',
        validation: (rule) => rule.required().error(words.lines.required),
      }),
      defineField({
        name: 'explanation',
        ...text.fields.explanation,
        type: 'text',
        rows: 3,
        validation: (rule) => rule.required().error(words.lines.required),
      }),
    ],
    preview: {select: {title: 'term', subtitle: 'explanation'}},
  });
}
