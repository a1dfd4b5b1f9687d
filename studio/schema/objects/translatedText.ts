import {defineArrayMember, defineField} from 'sanity';
import {TextIcon} from '@sanity/icons/Text';
import {firstWords, type Selection} from '../../previews/words.ts';
import {writtenOnce} from '../../../widget/core/check/rules/translated.ts';
import {inWords} from '../rules/inWords.ts';
import {openText} from '../translations.ts';
import type {StudioWords} from '../../words/en.ts';

/** A text in every language, as an entry of a list. */
export function translatedText(words: StudioWords) {
  const text = words.results.translatedText;
  return defineArrayMember({
    name: 'translatedText',
    title: text.title,
    type: 'object',
    icon: TextIcon,
    fields: [
      defineField({
        name: 'text',
        ...text.fields.text,
        type: 'internationalizedArrayText',
        initialValue: openText,
        validation: (rule) => rule.custom(inWords(writtenOnce)),
      }),
    ],
    preview: {
      select: {text: 'text'},
      prepare: ({text: written}: Selection) => ({
        title: firstWords(written) ?? words.lines.noWords,
      }),
    },
  });
}
