import {defineArrayMember, defineField} from 'sanity';
import {OlistIcon} from '@sanity/icons/Olist';
import {count, facts, line, sizeOf, type Selection} from '../../previews/words.ts';
import {concept} from './concept.ts';

/** The ideas of an article, numbered, or drawn as a loop. */
export const keyConcepts = defineArrayMember({
  name: 'keyConcepts',
  title: 'Key concepts',
  type: 'object',
  icon: OlistIcon,
  fields: [
    defineField({name: 'heading', title: 'Heading', type: 'string'}),
    defineField({
      name: 'drawAsCycle',
      title: 'Draw as a cycle',
      description:
        'Shows the concepts as a loop, each leading to the next and the last to the first.',
      type: 'boolean',
      initialValue: false,
    }),
    defineField({
      name: 'concepts',
      title: 'Concepts',
      description: 'They are numbered in this order.',
      type: 'array',
      of: [concept],
      validation: (rule) => rule.min(2).error('Name at least two concepts.'),
    }),
  ],
  preview: {
    select: {heading: 'heading', concepts: 'concepts', drawAsCycle: 'drawAsCycle'},
    prepare: ({heading, concepts, drawAsCycle}: Selection) => ({
      title: line(heading) ?? 'Key concepts',
      subtitle: facts(
        'Key concepts',
        count(sizeOf(concepts), 'concept'),
        drawAsCycle === true ? 'drawn as a cycle' : undefined,
      ),
    }),
  },
});
