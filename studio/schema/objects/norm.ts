import {defineField, defineType} from 'sanity';
import {BarChartIcon} from '@sanity/icons/BarChart';
import {webAddress} from '../../../widget/core/check/rules/link.ts';
import {inWords} from '../rules/inWords.ts';
import type {StudioWords} from '../../words/en.ts';

/** A comparison group that a score is set against, with where its numbers come from. */
export function norm(words: StudioWords) {
  const text = words.parts.norm;
  return defineType({
    name: 'norm',
    title: text.title,
    type: 'object',
    icon: BarChartIcon,
    fields: [
      defineField({
        name: 'mean',
        ...text.fields.mean,
        type: 'number',
      }),
      defineField({name: 'standardDeviation', ...text.fields.standardDeviation, type: 'number'}),
      defineField({name: 'sampleSize', ...text.fields.sampleSize, type: 'number'}),
      defineField({
        name: 'reliability',
        ...text.fields.reliability,
        type: 'number',
      }),
      defineField({
        name: 'population',
        ...text.fields.population,
        type: 'string',
      }),
      defineField({
        name: 'year',
        ...text.fields.year,
        type: 'number',
        validation: (rule) => rule.integer().error(words.lines.year),
      }),
      defineField({
        name: 'source',
        ...text.fields.source,
        type: 'string',
      }),
      defineField({
        name: 'sourceUrl',
        ...text.fields.sourceUrl,
        type: 'url',
        validation: (rule) => rule.custom(inWords(webAddress)),
      }),
    ],
  });
}
