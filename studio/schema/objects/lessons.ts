import {defineArrayMember, defineField} from 'sanity';
import {BookmarkIcon} from '@sanity/icons/Bookmark';
import {facts, line, sizeOf, type Selection} from '../../previews/words.ts';
import type {StudioWords} from '../../words/en.ts';

/** What a reader takes away, in a few lines. */
export function lessons(words: StudioWords) {
  const text = words.articles.lessons;
  return defineArrayMember({
    name: 'lessons',
    title: text.title,
    type: 'object',
    icon: BookmarkIcon,
    fields: [
      defineField({name: 'heading', ...text.fields.heading, type: 'string'}),
      defineField({
        name: 'points',
        ...text.fields.points,
        type: 'array',
        of: [defineArrayMember({type: 'string'})],
        validation: (rule) => rule.min(1).error(text.none),
      }),
    ],
    preview: {
      select: {heading: 'heading', points: 'points'},
      prepare: ({heading, points}: Selection) => ({
        title: line(heading) ?? text.title,
        subtitle: facts(text.title, words.lines.lessons(sizeOf(points))),
      }),
    },
  });
}
