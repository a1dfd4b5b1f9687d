import {defineField, defineType} from 'sanity';
import {OkHandIcon} from '@sanity/icons/OkHand';

/** What a couple writes down together: prompts with an example each. */
export const agreement = defineType({
  name: 'agreement',
  title: 'Agreement',
  type: 'object',
  icon: OkHandIcon,
  fields: [
    defineField({
      name: 'introduction',
      title: 'Introduction',
      type: 'internationalizedArrayText',
    }),
    defineField({
      name: 'connectionSignal',
      title: 'Signal for “I need to feel you near”',
      description: 'The question a couple answers, with an example.',
      type: 'internationalizedArrayText',
    }),
    defineField({
      name: 'spaceSignal',
      title: 'Signal for “I need room for a while”',
      description: 'The question a couple answers, with an example.',
      type: 'internationalizedArrayText',
    }),
    defineField({
      name: 'returnTime',
      title: 'Time of return',
      description: 'How the couple agrees when to talk again, with an example.',
      type: 'internationalizedArrayText',
    }),
  ],
});
