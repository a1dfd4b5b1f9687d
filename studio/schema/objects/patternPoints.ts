import {defineArrayMember, defineField} from 'sanity';
import {StarIcon} from '@sanity/icons/Star';
import {firstWords, type Selection} from '../../previews/words.ts';
import type {StudioWords} from '../../words/en.ts';

/** Points that a choice gives to a pattern. */
export function patternPoints(words: StudioWords) {
  const text = words.parts.patternPoints;
  return defineArrayMember({
    name: 'patternPoints',
    title: text.title,
    type: 'object',
    icon: StarIcon,
    fields: [
      defineField({
        name: 'pattern',
        ...text.fields.pattern,
        type: 'reference',
        to: [{type: 'pattern'}],
        validation: (rule) => rule.required().error(words.lines.required),
      }),
      defineField({
        name: 'points',
        ...text.fields.points,
        type: 'number',
        initialValue: 1,
        validation: (rule) => rule.required().error(words.lines.required),
      }),
    ],
    preview: {
      select: {name: 'pattern.name', points: 'points'},
      prepare: ({name, points}: Selection) => ({
        title: firstWords(name) ?? words.lines.noPattern,
        subtitle: words.lines.points(typeof points === 'number' ? points : 0),
      }),
    },
  });
}
