import {defineArrayMember, defineField} from 'sanity';
import {LaunchIcon} from '@sanity/icons/Launch';
import {facts, line, type Selection} from '../../previews/words.ts';

/** An invitation to take a test, in the middle of an article. */
export const testCall = defineArrayMember({
  name: 'testCall',
  title: 'Invitation to a test',
  type: 'object',
  icon: LaunchIcon,
  fields: [
    defineField({
      name: 'heading',
      title: 'Heading',
      type: 'string',
      validation: (rule) => rule.required(),
    }),
    defineField({name: 'text', title: 'Text', type: 'text', rows: 2}),
    defineField({
      name: 'buttonLabel',
      title: 'Words on the button',
      type: 'string',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'test',
      title: 'Test',
      type: 'reference',
      to: [{type: 'relationshipTest'}],
      validation: (rule) => rule.required(),
    }),
  ],
  preview: {
    select: {heading: 'heading', buttonLabel: 'buttonLabel'},
    prepare: ({heading, buttonLabel}: Selection) => ({
      title: line(heading) ?? 'No heading yet',
      subtitle: facts('Invitation to a test', buttonLabel),
    }),
  },
});
