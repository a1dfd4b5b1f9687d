import {defineArrayMember, defineType} from 'sanity';
import {BlockContentIcon} from '@sanity/icons/BlockContent';
import {footnote} from './footnote.ts';
import {link} from './link.ts';
import type {StudioWords} from '../../words/en.ts';

/** Running text with lists, emphasis, links and footnotes, and no headings of its own. */
export function simpleBody(words: StudioWords) {
  const {title} = words.articles.simpleBody;
  const {styles, lists, marks} = words.articles.articleBody;
  return defineType({
    name: 'simpleBody',
    title,
    type: 'array',
    icon: BlockContentIcon,
    of: [
      defineArrayMember({
        type: 'block',
        styles: [{title: styles.normal, value: 'normal'}],
        lists: [
          {title: lists.bullet, value: 'bullet'},
          {title: lists.number, value: 'number'},
        ],
        marks: {
          decorators: [
            {title: marks.strong, value: 'strong'},
            {title: marks.em, value: 'em'},
          ],
          annotations: [link(words), footnote(words)],
        },
      }),
    ],
  });
}
