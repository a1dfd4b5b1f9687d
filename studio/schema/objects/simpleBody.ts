import {defineArrayMember, defineType} from 'sanity';
import {BlockContentIcon} from '@sanity/icons/BlockContent';
import {footnote} from './footnote.ts';
import {link} from './link.ts';

/** Running text with lists, emphasis, links and footnotes, and no headings of its own. */
export const simpleBody = defineType({
  name: 'simpleBody',
  title: 'Text',
  type: 'array',
  icon: BlockContentIcon,
  of: [
    defineArrayMember({
      type: 'block',
      styles: [{title: 'Paragraph', value: 'normal'}],
      lists: [
        {title: 'Bullets', value: 'bullet'},
        {title: 'Numbers', value: 'number'},
      ],
      marks: {
        decorators: [
          {title: 'Strong', value: 'strong'},
          {title: 'Emphasis', value: 'em'},
        ],
        annotations: [link, footnote],
      },
    }),
  ],
});
