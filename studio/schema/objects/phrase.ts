import {defineArrayMember, defineField} from 'sanity';
import {DoubleQuoteIcon} from '@sanity/icons/DoubleQuote';
import {line, type Selection} from '../../previews/words.ts';
import type {StudioWords} from '../../words/en.ts';

/** Words that a reader can copy and say. */
export function phrase(words: StudioWords) {
  const text = words.articles.phrase;
  const speakers = [
    {title: text.speakers.pursuer, value: 'pursuer'},
    {title: text.speakers.distancer, value: 'distancer'},
    {title: text.speakers.either, value: 'either'},
  ];
  return defineArrayMember({
    name: 'phrase',
    title: text.title,
    type: 'object',
    icon: DoubleQuoteIcon,
    fields: [
      defineField({
        name: 'text',
        ...text.fields.text,
        type: 'text',
        rows: 2,
        validation: (rule) => rule.required().error(words.lines.required),
      }),
      defineField({
        name: 'speaker',
        ...text.fields.speaker,
        type: 'string',
        options: {list: speakers, layout: 'radio'},
        initialValue: 'either',
        validation: (rule) => rule.required().error(words.lines.required),
      }),
      defineField({
        name: 'note',
        ...text.fields.note,
        type: 'string',
      }),
    ],
    preview: {
      select: {text: 'text', speaker: 'speaker'},
      prepare: ({text: said, speaker}: Selection) => ({
        title: line(said) ?? words.lines.noWords,
        subtitle: speakers.find(({value}) => value === speaker)?.title,
      }),
    },
  });
}
