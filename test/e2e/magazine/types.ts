import {defineField, defineType} from 'sanity';

/** Types that a magazine had before it added the plugin, three of them named like ours. */
export const magazineTypes = [
  defineType({
    name: 'article',
    title: 'Column',
    type: 'document',
    fields: [
      defineField({name: 'headline', title: 'Headline', type: 'string'}),
      defineField({name: 'body', title: 'Text', type: 'articleBody'}),
    ],
    preview: {select: {title: 'headline'}},
  }),
  defineType({
    name: 'siteSettings',
    title: 'Masthead',
    type: 'document',
    fields: [defineField({name: 'title', title: 'Title', type: 'string'})],
  }),
  defineType({name: 'articleBody', title: 'Text', type: 'array', of: [{type: 'block'}]}),
];
