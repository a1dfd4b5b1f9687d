import {defineArrayMember, defineField} from 'sanity';
import {PlayIcon} from '@sanity/icons/Play';
import {plainText} from '../../previews/plainText.ts';
import {line, type Selection} from '../../previews/words.ts';
import type {StudioWords} from '../../words/en.ts';

/** A scene that readers recognise themselves in. */
export function scenario(words: StudioWords) {
  const text = words.articles.scenario;
  return defineArrayMember({
    name: 'scenario',
    title: text.title,
    type: 'object',
    icon: PlayIcon,
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
