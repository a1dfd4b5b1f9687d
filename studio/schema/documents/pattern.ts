import {defineArrayMember, defineField, defineType} from 'sanity';
import {SelectIcon} from '@sanity/icons/Select';
import {firstWords, type Selection} from '../../previews/words.ts';
import {regionLine} from '../../previews/regionLine.ts';
import {regionConditions, type ConditionDraft} from '../../../widget/core/check/rules/region.ts';
import {shortName} from '../../../widget/core/check/rules/short-name.ts';
import {writtenOnce} from '../../../widget/core/check/rules/translated.ts';
import {inWords, wordsFor} from '../rules/inWords.ts';
import {condition} from '../objects/condition.ts';
import {isProven} from '../rules/isProven.ts';
import {translatedText} from '../objects/translatedText.ts';
import {openString, openText} from '../translations.ts';
import {translatedFromField} from '../translatedFromField.ts';
import type {StudioWords} from '../../words/en.ts';

/** A named region of the result, and what a visitor reads who is in it. */
export function pattern(words: StudioWords) {
  const text = words.results.pattern;
  return defineType({
    name: 'pattern',
    title: text.title,
    type: 'document',
    icon: SelectIcon,
    validation: (rule) => [
      rule.custom(isProven('error')),
      rule.custom(isProven('warning')).warning(),
    ],
    groups: [
      {name: 'region', title: text.groups.region, default: true},
      {name: 'result', title: text.groups.result},
      {name: 'copy', title: text.groups.copy},
      {name: 'next', title: text.groups.next},
    ],
    fields: [
      defineField({
        name: 'name',
        ...text.fields.name,
        type: 'internationalizedArrayString',
        group: 'region',
        initialValue: openString,
        validation: (rule) => rule.custom(inWords(writtenOnce)),
      }),
      defineField({
        name: 'key',
        ...text.fields.key,
        type: 'string',
        group: 'region',
        validation: (rule) => rule.custom(inWords(shortName)),
      }),
      defineField({
        name: 'claim',
        ...text.fields.claim,
        type: 'string',
        group: 'region',
        options: {
          list: [
            {title: text.claims.region, value: 'region'},
            {title: text.claims.mostPoints, value: 'mostPoints'},
          ],
          layout: 'radio',
        },
        initialValue: 'region',
        validation: (rule) => rule.required().error(words.lines.required),
      }),
      defineField({
        name: 'conditions',
        ...text.fields.conditions,
        type: 'array',
        group: 'region',
        of: [condition(words)],
        hidden: ({document}) => document?.['claim'] === 'mostPoints',
        validation: (rule) =>
          rule.custom((value: ConditionDraft[] | undefined, context) =>
            regionConditions(value, context.document?.['claim'], wordsFor(context)),
          ),
      }),
      defineField({
        name: 'summary',
        ...text.fields.summary,
        type: 'internationalizedArrayText',
        group: 'result',
        initialValue: openText,
        validation: (rule) => rule.custom(inWords(writtenOnce)),
      }),
      defineField({
        name: 'strengths',
        ...text.fields.strengths,
        type: 'array',
        group: 'result',
        of: [translatedText(words)],
      }),
      defineField({
        name: 'underStress',
        ...text.fields.underStress,
        type: 'internationalizedArrayText',
        group: 'result',
        initialValue: openText,
      }),
      defineField({
        name: 'growthSteps',
        ...text.fields.growthSteps,
        type: 'array',
        group: 'result',
        of: [translatedText(words)],
      }),
      defineField({
        name: 'phrasesForMe',
        ...text.fields.phrasesForMe,
        type: 'array',
        group: 'copy',
        of: [translatedText(words)],
      }),
      defineField({
        name: 'phrasesForPartner',
        ...text.fields.phrasesForPartner,
        type: 'array',
        group: 'copy',
        of: [translatedText(words)],
      }),
      defineField({
        name: 'articles',
        ...text.fields.articles,
        type: 'array',
        group: 'next',
        of: [defineArrayMember({type: 'reference', to: [{type: 'article'}]})],
        validation: (rule) => rule.unique().error(words.lines.repeated),
      }),
      defineField({
        name: 'actionReport',
        ...text.fields.actionReport,
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
        title: firstWords(name) ?? text.untitled,
        subtitle: regionLine(words.lines, claim, [
          {dimension: bounds['dimension0'], from: bounds['from0'], below: bounds['below0']},
          {dimension: bounds['dimension1'], from: bounds['from1'], below: bounds['below1']},
          {dimension: bounds['dimension2'], from: bounds['from2'], below: bounds['below2']},
        ]),
      }),
    },
  });
}
