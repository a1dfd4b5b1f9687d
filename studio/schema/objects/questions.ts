import {defineArrayMember, defineField} from 'sanity';
import {HelpCircleIcon} from '@sanity/icons/HelpCircle';
import {count, facts, line, sizeOf, type Selection} from '../../previews/words.ts';
import {question} from './question.ts';

/** Frequently asked questions, opened one at a time. */
export const questions = defineArrayMember({
  name: 'questions',
  title: 'Questions',
  type: 'object',
  icon: HelpCircleIcon,
  fields: [
    defineField({name: 'heading', title: 'Heading', type: 'string'}),
    defineField({
      name: 'entries',
      title: 'Questions',
      type: 'array',
      of: [question],
      validation: (rule) => rule.min(1).error('Add at least one question.'),
    }),
  ],
  preview: {
    select: {heading: 'heading', entries: 'entries'},
    prepare: ({heading, entries}: Selection) => ({
      title: line(heading) ?? 'Questions',
      subtitle: facts('Questions', count(sizeOf(entries), 'question')),
    }),
  },
});
