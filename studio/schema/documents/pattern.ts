import {defineArrayMember, defineField, defineType} from 'sanity';
import {SelectIcon} from '@sanity/icons/Select';
import {words, type Selection} from '../../previews/words.ts';
import {regionLine} from '../../previews/regionLine.ts';
import {regionConditions, type ConditionDraft} from '../../../widget/core/check/rules/region.ts';
import {shortName} from '../../../widget/core/check/rules/short-name.ts';
import {writtenOnce} from '../../../widget/core/check/rules/translated.ts';
import {condition} from '../objects/condition.ts';
import {isProven} from '../rules/isProven.ts';
import {translatedText} from '../objects/translatedText.ts';
import {openString, openText} from '../translations.ts';
import {translatedFromField} from '../translatedFromField.ts';

/** A named region of the result, and what a visitor reads who is in it. */
export const pattern = defineType({
  name: 'pattern',
  title: 'Pattern',
  type: 'document',
  icon: SelectIcon,
  validation: (rule) => [
    rule.custom(isProven('error')),
    rule.custom(isProven('warning')).warning(),
  ],
  groups: [
    {name: 'region', title: 'Who it is for', default: true},
    {name: 'result', title: 'What they read'},
    {name: 'copy', title: 'Words to copy'},
    {name: 'next', title: 'Where it leads'},
  ],
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      description: 'A place on a map, not a verdict. It stands above the result.',
      type: 'internationalizedArrayString',
      group: 'region',
      initialValue: openString,
      validation: (rule) => rule.custom(writtenOnce),
    }),
    defineField({
      name: 'key',
      title: 'Short name',
      description:
        'Stands in results and in links that people share. Keep it once the test is published.',
      type: 'string',
      group: 'region',
      validation: (rule) => rule.custom(shortName),
    }),
    defineField({
      name: 'claim',
      title: 'Which results belong to it',
      type: 'string',
      group: 'region',
      options: {
        list: [
          {title: 'Scores in a region', value: 'region'},
          {title: 'The most points (outcome quiz)', value: 'mostPoints'},
        ],
        layout: 'radio',
      },
      initialValue: 'region',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'conditions',
      title: 'Region',
      description: 'A result belongs here when all of these hold.',
      type: 'array',
      group: 'region',
      of: [condition],
      hidden: ({document}) => document?.['claim'] === 'mostPoints',
      validation: (rule) =>
        rule.custom((value: ConditionDraft[] | undefined, {document}) =>
          regionConditions(value, document?.['claim']),
        ),
    }),
    defineField({
      name: 'summary',
      title: 'In one sentence',
      description: 'What a kind friend would say to somebody with this result.',
      type: 'internationalizedArrayText',
      group: 'result',
      initialValue: openText,
      validation: (rule) => rule.custom(writtenOnce),
    }),
    defineField({
      name: 'strengths',
      title: 'Strengths',
      type: 'array',
      group: 'result',
      of: [translatedText],
    }),
    defineField({
      name: 'underStress',
      title: 'Under stress',
      description: 'What tends to happen when it gets hard. Say “often”, not “always”.',
      type: 'internationalizedArrayText',
      group: 'result',
      initialValue: openText,
    }),
    defineField({
      name: 'growthSteps',
      title: 'Next steps',
      description: 'Two or three small things to try this week.',
      type: 'array',
      group: 'result',
      of: [translatedText],
    }),
    defineField({
      name: 'phrasesForMe',
      title: 'For me to say',
      description: 'Words to say tonight, without quotation marks.',
      type: 'array',
      group: 'copy',
      of: [translatedText],
    }),
    defineField({
      name: 'phrasesForPartner',
      title: 'For my partner to say',
      type: 'array',
      group: 'copy',
      of: [translatedText],
    }),
    defineField({
      name: 'articles',
      title: 'Articles to read next',
      description: 'Choose any language: visitors get the version in theirs.',
      type: 'array',
      group: 'next',
      of: [defineArrayMember({type: 'reference', to: [{type: 'article'}]})],
      validation: (rule) => rule.unique(),
    }),
    defineField({
      name: 'actionReport',
      title: 'Action report',
      description: 'The deeper report that a visitor can unlock.',
      type: 'reference',
      group: 'next',
      to: [{type: 'actionReport'}],
    }),
    translatedFromField,
  ],
  preview: {
    select: {
      name: 'name',
      claim: 'claim',
      dimension0: 'conditions.0.dimension.name',
      from0: 'conditions.0.from',
      below0: 'conditions.0.below',
      dimension1: 'conditions.1.dimension.name',
      from1: 'conditions.1.from',
      below1: 'conditions.1.below',
      dimension2: 'conditions.2.dimension.name',
      from2: 'conditions.2.from',
      below2: 'conditions.2.below',
    },
    prepare: ({name, claim, ...bounds}: Selection) => ({
      title: words(name) ?? 'Untitled pattern',
      subtitle: regionLine(claim, [
        {dimension: bounds['dimension0'], from: bounds['from0'], below: bounds['below0']},
        {dimension: bounds['dimension1'], from: bounds['from1'], below: bounds['below1']},
        {dimension: bounds['dimension2'], from: bounds['from2'], below: bounds['below2']},
      ]),
    }),
  },
});
