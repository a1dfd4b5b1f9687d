import {defineArrayMember, defineField} from 'sanity';
import {StarIcon} from '@sanity/icons/Star';
import {line, words, type Selection} from '../../previews/words.ts';

/** Points that a choice gives to a pattern. */
export const patternPoints = defineArrayMember({
  name: 'patternPoints',
  title: 'Points',
  type: 'object',
  icon: StarIcon,
  fields: [
    defineField({
      name: 'pattern',
      title: 'Pattern',
      type: 'reference',
      to: [{type: 'pattern'}],
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'points',
      title: 'Points',
      type: 'number',
      initialValue: 1,
      validation: (rule) => rule.required(),
    }),
  ],
  preview: {
    select: {name: 'pattern.name', points: 'points'},
    prepare: ({name, points}: Selection) => ({
      title: words(name) ?? 'No pattern yet',
      subtitle: `${line(points) ?? '0'} points`,
    }),
  },
});
