import {defineField, defineType} from 'sanity';
import {TransferIcon} from '@sanity/icons/Transfer';
import {facts, firstWords, type Selection} from '../../previews/words.ts';
import {completeNorm} from '../../../widget/core/check/rules/norm.ts';
import {shortName} from '../../../widget/core/check/rules/short-name.ts';
import {writtenOnce} from '../../../widget/core/check/rules/translated.ts';
import {inWords} from '../rules/inWords.ts';
import {isProven} from '../rules/isProven.ts';
import {norm} from '../objects/norm.ts';
import {openString, openText} from '../translations.ts';
import {translatedFromField} from '../translatedFromField.ts';
import type {StudioWords} from '../../words/en.ts';

/** A quality that items measure, from a low to a high pole. */
export function dimension(words: StudioWords) {
  const text = words.documents.dimension;
  return defineType({
    name: 'dimension',
    title: text.title,
    type: 'document',
    icon: TransferIcon,
    validation: (rule) => [
      rule.custom(isProven('error')),
      rule.custom(isProven('warning')).warning(),
    ],
    fields: [
      defineField({
        name: 'name',
        ...text.fields.name,
        type: 'internationalizedArrayString',
        initialValue: openString,
        validation: (rule) => rule.custom(inWords(writtenOnce)),
      }),
      defineField({
        name: 'key',
        ...text.fields.key,
        type: 'string',
        validation: (rule) => rule.custom(inWords(shortName)),
      }),
      defineField({
        name: 'lowPole',
        ...text.fields.lowPole,
        type: 'internationalizedArrayString',
        initialValue: openString,
        validation: (rule) => rule.custom(inWords(writtenOnce)),
      }),
      defineField({
        name: 'highPole',
        ...text.fields.highPole,
        type: 'internationalizedArrayString',
        initialValue: openString,
        validation: (rule) => rule.custom(inWords(writtenOnce)),
      }),
      defineField({
        name: 'description',
        ...text.fields.description,
        type: 'internationalizedArrayText',
        initialValue: openText,
      }),
      defineField({
        ...norm(words),
        name: 'norm',
        ...text.fields.norm,
        options: {collapsible: true, collapsed: true},
        validation: (rule) => rule.custom(inWords(completeNorm)),
      }),
      translatedFromField,
    ],
    preview: {
      select: {name: 'name', low: 'lowPole', high: 'highPole'},
      prepare: ({name, low, high}: Selection) => ({
        title: firstWords(name) ?? text.untitled,
        subtitle: facts(
          [firstWords(low), firstWords(high)].filter((pole) => pole !== undefined).join(' ↔ '),
        ),
      }),
    },
  });
}
