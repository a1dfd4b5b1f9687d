import {defineField, defineType} from 'sanity';
import {OkHandIcon} from '@sanity/icons/OkHand';
import type {StudioWords} from '../../words/en.ts';

/** What a couple writes down together: prompts with an example each. */
export function agreement(words: StudioWords) {
  const text = words.results.agreement;
  return defineType({
    name: 'agreement',
    title: text.title,
    type: 'object',
    icon: OkHandIcon,
    fields: [
      defineField({
        name: 'introduction',
        ...text.fields.introduction,
        type: 'internationalizedArrayText',
      }),
      defineField({
        name: 'connectionSignal',
        ...text.fields.connectionSignal,
        type: 'internationalizedArrayText',
      }),
      defineField({
        name: 'spaceSignal',
        ...text.fields.spaceSignal,
        type: 'internationalizedArrayText',
      }),
      defineField({
        name: 'returnTime',
        ...text.fields.returnTime,
        type: 'internationalizedArrayText',
      }),
    ],
  });
}
