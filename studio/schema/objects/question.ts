import {defineArrayMember, defineField} from 'sanity';
import {HelpCircleIcon} from '@sanity/icons/HelpCircle';
import {plainText} from '../../previews/plainText.ts';
import {line, type Selection} from '../../previews/words.ts';
import type {StudioWords} from '../../words/en.ts';

/** A question that readers ask, and its answer. */
export function question(words: StudioWords) {
  const text = words.articles.question;
  return defineArrayMember({
    name: 'question',
    title: text.title,
    type: 'object',
    icon: HelpCircleIcon,
    fields: [
      defineField({
        name: 'question',
        ...text.fields.question,
        type: 'string',
        validation: (rule) => rule.required().error(words.lines.required),
      }),
      defineField({
        name: 'answer',
        ...text.fields.answer,
        type: 'simpleBody',
        validation: (rule) => rule.required().error(words.lines.required),
      }),
    ],
    preview: {
      select: {question: 'question', answer: 'answer'},
      prepare: ({question: title, answer}: Selection) => ({
        title: line(title) ?? words.lines.noQuestion,
        subtitle: plainText(answer),
      }),
    },
  });
}
