import {defineArrayMember, defineField} from 'sanity';
import {InfoOutlineIcon} from '@sanity/icons/InfoOutline';
import {plainText} from '../../previews/plainText.ts';
import {type Selection} from '../../previews/words.ts';
import type {StudioWords} from '../../words/en.ts';

/** A paragraph set apart: a note, or a word about safety. */
export function callout(words: StudioWords) {
  const text = words.articles.callout;
  const tones = [
    {title: text.tones.note, value: 'note'},
    {title: text.tones.safety, value: 'safety'},
  ];
  return defineArrayMember({
    name: 'callout',
    title: text.title,
    type: 'object',
    icon: InfoOutlineIcon,
    fields: [
      defineField({
        name: 'tone',
        ...text.fields.tone,
        type: 'string',
        options: {list: tones, layout: 'radio', direction: 'horizontal'},
        initialValue: 'note',
        validation: (rule) => rule.required().error(words.lines.required),
      }),
      defineField({
        name: 'body',
        ...text.fields.body,
        type: 'simpleBody',
        validation: (rule) => rule.required().error(words.lines.required),
      }),
    ],
    preview: {
      select: {tone: 'tone', body: 'body'},
      prepare: ({tone, body}: Selection) => ({
        title: plainText(body),
        subtitle: tone === 'safety' ? text.safetyTitle : text.title,
      }),
    },
  });
}
