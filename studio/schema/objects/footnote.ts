import {defineArrayMember, defineField} from 'sanity';
import {CommentIcon} from '@sanity/icons/Comment';
import type {StudioWords} from '../../words/en.ts';

/** A remark to some words of a text, shown at the end of the article behind a number. */
export function footnote(words: StudioWords) {
  const text = words.articles.footnote;
  return defineArrayMember({
    name: 'footnote',
    title: text.title,
    type: 'object',
    icon: CommentIcon,
    fields: [
      defineField({
        name: 'text',
        ...text.fields.text,
        type: 'text',
        rows: 3,
        validation: (rule) => [rule.required().error(text.empty), rule.max(600).warning(text.long)],
      }),
    ],
  });
}
