import {defineArrayMember, defineField} from 'sanity';
import {BookmarkIcon} from '@sanity/icons/Bookmark';
import {count, facts, line, sizeOf, type Selection} from '../../previews/words.ts';

/** What a reader takes away, in a few lines. */
export const lessons = defineArrayMember({
  name: 'lessons',
  title: 'Lessons',
  type: 'object',
  icon: BookmarkIcon,
  fields: [
    defineField({name: 'heading', title: 'Heading', type: 'string'}),
    defineField({
      name: 'points',
      title: 'Points',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      validation: (rule) => rule.min(1).error('Write at least one lesson.'),
    }),
  ],
  preview: {
    select: {heading: 'heading', points: 'points'},
    prepare: ({heading, points}: Selection) => ({
      title: line(heading) ?? 'Lessons',
      subtitle: facts('Lessons', count(sizeOf(points), 'point')),
    }),
  },
});
