import {defineArrayMember, defineField} from 'sanity';
import {HelpCircleIcon} from '@sanity/icons/HelpCircle';
import {facts, line, sizeOf, type Selection} from '../../previews/words.ts';
import {question} from './question.ts';
import type {StudioWords} from '../../words/en.ts';

/** Frequently asked questions, opened one at a time. */
export function questions(words: StudioWords) {
  const text = words.articles.questions;
  return defineArrayMember({
    name: 'questions',
    title: text.title,
    type: 'object',
    icon: HelpCircleIcon,
    fields: [
      defineField({name: 'heading', ...text.fields.heading, type: 'string'}),
      defineField({
        name: 'entries',
        ...text.fields.entries,
        type: 'array',
        of: [question(words)],
        validation: (rule) => rule.min(1).error(text.none),
      }),
    ],
    preview: {
      select: {heading: 'heading', entries: 'entries'},
      prepare: ({heading, entries}: Selection) => ({
        title: line(heading) ?? text.title,
        subtitle: facts(text.title, words.lines.questions(sizeOf(entries))),
      }),
    },
  });
}
