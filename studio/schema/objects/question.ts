import {defineArrayMember, defineField} from 'sanity';
import {HelpCircleIcon} from '@sanity/icons/HelpCircle';
import {plainText} from '../../previews/plainText.ts';
import {line, type Selection} from '../../previews/words.ts';

/** A question that readers ask, and its answer. */
export const question = defineArrayMember({
  name: 'question',
  title: 'Question',
  type: 'object',
  icon: HelpCircleIcon,
  fields: [
    defineField({
      name: 'question',
      title: 'Question',
      type: 'string',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'answer',
      title: 'Answer',
      type: 'simpleBody',
      validation: (rule) => rule.required(),
    }),
  ],
  preview: {
    select: {question: 'question', answer: 'answer'},
    prepare: ({question: title, answer}: Selection) => ({
      title: line(title) ?? 'No question yet',
      subtitle: plainText(answer),
    }),
  },
});
