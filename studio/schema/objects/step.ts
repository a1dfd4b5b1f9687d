import {defineArrayMember, defineField} from 'sanity';
import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle';
import type {StudioWords} from '../../words/en.ts';

/** Something a reader can do. */
export function step(words: StudioWords) {
  const text = words.articles.step;
  return defineArrayMember({
    name: 'step',
    title: text.title,
    type: 'object',
    icon: CheckmarkCircleIcon,
    fields: [
      defineField({
        name: 'title',
        ...text.fields.title,
        type: 'string',
        validation: (rule) => rule.required().error(words.lines.required),
      }),
      defineField({name: 'text', ...text.fields.text, type: 'text', rows: 3}),
    ],
    preview: {select: {title: 'title', subtitle: 'text'}},
  });
}
