import {defineArrayMember, defineField} from 'sanity';
import {BookIcon} from '@sanity/icons/Book';
import {plainText} from '../../previews/plainText.ts';
import {line, type Selection} from '../../previews/words.ts';
import type {StudioWords} from '../../words/en.ts';

/** A made-up couple's story that shows the subject at work. */
export function story(words: StudioWords) {
  const text = words.articles.story;
  return defineArrayMember({
    name: 'story',
    title: text.title,
    type: 'object',
    icon: BookIcon,
    fields: [
      defineField({name: 'heading', ...text.fields.heading, type: 'string'}),
      defineField({
        name: 'body',
        ...text.fields.body,
        type: 'simpleBody',
        validation: (rule) => rule.required().error(words.lines.required),
      }),
    ],
    preview: {
      select: {heading: 'heading', body: 'body'},
      prepare: ({heading, body}: Selection) => ({
        title: line(heading) ?? plainText(body),
        subtitle: text.title,
      }),
    },
  });
}
