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
import type {StudioWords} from '../../words/en.ts';

/** The text of an article, with the sections that this wiki's articles are made of. */
export function articleBody(words: StudioWords) {
  const {title, styles, lists, marks} = words.articles.articleBody;
  return defineType({
    name: 'articleBody',
    title,
    type: 'array',
    icon: BlockContentIcon,
    of: [
      defineArrayMember({
        type: 'block',
        styles: [
          {title: styles.normal, value: 'normal'},
          {title: styles.h2, value: 'h2'},
          {title: styles.h3, value: 'h3'},
          {title: styles.blockquote, value: 'blockquote'},
        ],
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
      scenario(words),
      keyConcepts(words),
      practicalSteps(words),
      story(words),
      lessons(words),
      wordsToCopy(words),
      questions(words),
      callout(words),
      testCall(words),
      articleTable(words),
      picture(words),
    ],
  });
}
