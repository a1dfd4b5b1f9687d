import {defineArrayMember, defineField} from 'sanity';
import {CopyIcon} from '@sanity/icons/Copy';
import {facts, line, sizeOf, type Selection} from '../../previews/words.ts';
import {phrase} from './phrase.ts';
import type {StudioWords} from '../../words/en.ts';

/** Phrases set apart, each with a button that copies it. */
export function wordsToCopy(words: StudioWords) {
  const text = words.articles.wordsToCopy;
  return defineArrayMember({
    name: 'wordsToCopy',
    title: text.title,
    type: 'object',
    icon: CopyIcon,
    fields: [
      defineField({name: 'heading', ...text.fields.heading, type: 'string'}),
      defineField({
        name: 'phrases',
        ...text.fields.phrases,
        type: 'array',
        of: [phrase(words)],
        validation: (rule) => rule.min(1).error(text.none),
      }),
    ],
    preview: {
      select: {heading: 'heading', phrases: 'phrases'},
      prepare: ({heading, phrases}: Selection) => ({
        title: line(heading) ?? text.title,
        subtitle: facts(text.title, words.lines.phrases(sizeOf(phrases))),
      }),
    },
  });
}
