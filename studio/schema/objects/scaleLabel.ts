import {defineArrayMember, defineField} from 'sanity';
import {TagIcon} from '@sanity/icons/Tag';
import {line, firstWords, type Selection} from '../../previews/words.ts';
import {writtenOnce} from '../../../widget/core/check/rules/translated.ts';
import {inWords} from '../rules/inWords.ts';
import {openString} from '../translations.ts';
import type {StudioWords} from '../../words/en.ts';

/** The name of one point of a response scale. */
export function scaleLabel(words: StudioWords) {
  const text = words.parts.scaleLabel;
  return defineArrayMember({
    name: 'scaleLabel',
    title: text.title,
    type: 'object',
    icon: TagIcon,
    fields: [
      defineField({
        name: 'value',
        ...text.fields.value,
        type: 'number',
        validation: (rule) => rule.required().integer().error(words.lines.wholeNumber),
      }),
      defineField({
        name: 'label',
        ...text.fields.label,
        type: 'internationalizedArrayString',
        initialValue: openString,
        validation: (rule) => rule.custom(inWords(writtenOnce)),
      }),
    ],
    preview: {
      select: {value: 'value', label: 'label'},
      prepare: ({value, label}: Selection) => ({
        title: firstWords(label) ?? words.lines.noWords,
        subtitle: words.lines.scalePoint(line(value) ?? '…'),
      }),
    },
  });
}
