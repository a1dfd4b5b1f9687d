import {defineField, defineType} from 'sanity';
import {TransferIcon} from '@sanity/icons/Transfer';
import {facts, words, type Selection} from '../../previews/words.ts';
import {completeNorm} from '../../../widget/core/check/rules/norm.ts';
import {shortName} from '../../../widget/core/check/rules/short-name.ts';
import {writtenOnce} from '../../../widget/core/check/rules/translated.ts';
import {isProven} from '../rules/isProven.ts';
import {norm} from '../objects/norm.ts';
import {openString, openText} from '../translations.ts';
import {translatedFromField} from '../translatedFromField.ts';

/** A quality that items measure, from a low to a high pole. */
export const dimension = defineType({
  name: 'dimension',
  title: 'Dimension',
  type: 'document',
  icon: TransferIcon,
  validation: (rule) => [
    rule.custom(isProven('error')),
    rule.custom(isProven('warning')).warning(),
  ],
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      description: 'As it stands on the map of a result.',
      type: 'internationalizedArrayString',
      initialValue: openString,
      validation: (rule) => rule.custom(writtenOnce),
    }),
    defineField({
      name: 'key',
      title: 'Short name',
      description:
        'Stands in results and in links that people share. Keep it once the test is published.',
      type: 'string',
      validation: (rule) => rule.custom(shortName),
    }),
    defineField({
      name: 'lowPole',
      title: 'Low end',
      description: 'What a low score looks like, in a few words that blame nobody.',
      type: 'internationalizedArrayString',
      initialValue: openString,
      validation: (rule) => rule.custom(writtenOnce),
    }),
    defineField({
      name: 'highPole',
      title: 'High end',
      description: 'What a high score looks like, in a few words that blame nobody.',
      type: 'internationalizedArrayString',
      initialValue: openString,
      validation: (rule) => rule.custom(writtenOnce),
    }),
    defineField({
      name: 'description',
      title: 'Description',
      description: 'What it measures, in two or three sentences.',
      type: 'internationalizedArrayText',
      initialValue: openText,
    }),
    defineField({
      ...norm,
      name: 'norm',
      description:
        'Optional. Only with a published source: percentiles are shown to visitors only when all of it is filled in.',
      options: {collapsible: true, collapsed: true},
      validation: (rule) => rule.custom(completeNorm),
    }),
    translatedFromField,
  ],
  preview: {
    select: {name: 'name', low: 'lowPole', high: 'highPole'},
    prepare: ({name, low, high}: Selection) => ({
      title: words(name) ?? 'Untitled dimension',
      subtitle: facts([words(low), words(high)].filter((pole) => pole !== undefined).join(' ↔ ')),
    }),
  },
});
