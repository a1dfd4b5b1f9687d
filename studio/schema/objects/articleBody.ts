import {defineArrayMember, defineType} from 'sanity';
import {BlockContentIcon} from '@sanity/icons/BlockContent';
import {articleTable} from './articleTable.ts';
import {callout} from './callout.ts';
import {footnote} from './footnote.ts';
import {keyConcepts} from './keyConcepts.ts';
import {lessons} from './lessons.ts';
import {link} from './link.ts';
import {picture} from './picture.ts';
import {practicalSteps} from './practicalSteps.ts';
import {questions} from './questions.ts';
import {scenario} from './scenario.ts';
import {story} from './story.ts';
import {testCall} from './testCall.ts';
import {wordsToCopy} from './wordsToCopy.ts';

/** The text of an article, with the sections that this wiki's articles are made of. */
export const articleBody = defineType({
  name: 'articleBody',
  title: 'Article text',
  type: 'array',
  icon: BlockContentIcon,
  of: [
    defineArrayMember({
      type: 'block',
      styles: [
        {title: 'Paragraph', value: 'normal'},
        {title: 'Heading', value: 'h2'},
        {title: 'Smaller heading', value: 'h3'},
        {title: 'Quotation', value: 'blockquote'},
      ],
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
    scenario,
    keyConcepts,
    practicalSteps,
    story,
    lessons,
    wordsToCopy,
    questions,
    callout,
    testCall,
    articleTable,
    picture,
  ],
});
