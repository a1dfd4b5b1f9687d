import {defineArrayMember, defineField} from 'sanity';
import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle';

/** Something a reader can do. */
export const step = defineArrayMember({
  name: 'step',
  title: 'Step',
  type: 'object',
  icon: CheckmarkCircleIcon,
  fields: [
    defineField({
      name: 'title',
      title: 'What to do',
      type: 'string',
      validation: (rule) => rule.required(),
    }),
    defineField({name: 'text', title: 'How', type: 'text', rows: 3}),
  ],
  preview: {select: {title: 'title', subtitle: 'text'}},
});
