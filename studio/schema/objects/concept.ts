import {defineArrayMember, defineField} from 'sanity';
import {BulbOutlineIcon} from '@sanity/icons/BulbOutline';

/** One idea of an article, named and explained. */
export const concept = defineArrayMember({
  name: 'concept',
  title: 'Concept',
  type: 'object',
  icon: BulbOutlineIcon,
  fields: [
    defineField({
      name: 'term',
      title: 'Name',
      type: 'string',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'explanation',
      title: 'Explanation',
      type: 'text',
      rows: 3,
      validation: (rule) => rule.required(),
    }),
  ],
  preview: {select: {title: 'term', subtitle: 'explanation'}},
});
