import {defineArrayMember, defineField} from 'sanity';
import {PlayIcon} from '@sanity/icons/Play';
import {plainText} from '../../previews/plainText.ts';
import {line, type Selection} from '../../previews/words.ts';

/** A scene that readers recognise themselves in. */
export const scenario = defineArrayMember({
  name: 'scenario',
  title: 'Common scenario',
  type: 'object',
  icon: PlayIcon,
  fields: [
    defineField({name: 'heading', title: 'Heading', type: 'string'}),
    defineField({
      name: 'body',
      title: 'What happens',
      type: 'simpleBody',
      validation: (rule) => rule.required(),
    }),
  ],
  preview: {
    select: {heading: 'heading', body: 'body'},
    prepare: ({heading, body}: Selection) => ({
      title: line(heading) ?? plainText(body),
      subtitle: 'Common scenario',
    }),
  },
});
