import {defineArrayMember, defineField} from 'sanity';
import {LaunchIcon} from '@sanity/icons/Launch';
import {facts, line, type Selection} from '../../previews/words.ts';
import type {StudioWords} from '../../words/en.ts';

/** An invitation to take a test, in the middle of an article. */
export function testCall(words: StudioWords) {
  const text = words.articles.testCall;
  return defineArrayMember({
    name: 'testCall',
    title: text.title,
    type: 'object',
    icon: LaunchIcon,
    fields: [
      defineField({
        name: 'heading',
        ...text.fields.heading,
        type: 'string',
        validation: (rule) => rule.required().error(words.lines.required),
      }),
      defineField({name: 'text', ...text.fields.text, type: 'text', rows: 2}),
      defineField({
        name: 'buttonLabel',
        ...text.fields.buttonLabel,
        type: 'string',
        validation: (rule) => rule.required().error(words.lines.required),
      }),
      defineField({
        name: 'test',
        ...text.fields.test,
        type: 'reference',
        to: [{type: 'relationshipTest'}],
        validation: (rule) => rule.required().error(words.lines.required),
      }),
    ],
    preview: {
      select: {heading: 'heading', buttonLabel: 'buttonLabel'},
      prepare: ({heading, buttonLabel}: Selection) => ({
        title: line(heading) ?? words.lines.noHeading,
        subtitle: facts(text.title, buttonLabel),
      }),
    },
  });
}
