import {defineField, defineType} from 'sanity';
import {BarChartIcon} from '@sanity/icons/BarChart';
import {webAddress} from '../../../widget/core/check/rules/link.ts';

/** A comparison group that a score is set against, with where its numbers come from. */
export const norm = defineType({
  name: 'norm',
  title: 'Comparison group',
  type: 'object',
  icon: BarChartIcon,
  fields: [
    defineField({
      name: 'mean',
      title: 'Mean',
      description: 'On the response scale, such as 3.8 on a scale of 1–7.',
      type: 'number',
    }),
    defineField({name: 'standardDeviation', title: 'Standard deviation', type: 'number'}),
    defineField({name: 'sampleSize', title: 'Number of people', type: 'number'}),
    defineField({
      name: 'reliability',
      title: 'Reliability',
      description: 'From 0 to 1, as reported (such as Cronbach’s alpha).',
      type: 'number',
    }),
    defineField({
      name: 'population',
      title: 'Who they were',
      description: 'Such as: adults in a relationship, recruited online, 18–75 years.',
      type: 'string',
    }),
    defineField({
      name: 'year',
      title: 'Year',
      type: 'number',
      validation: (rule) => rule.integer(),
    }),
    defineField({
      name: 'source',
      title: 'Source',
      description: 'Authors, year, title: enough for a reader to find it.',
      type: 'string',
    }),
    defineField({
      name: 'sourceUrl',
      title: 'Web address of the source',
      type: 'url',
      validation: (rule) => rule.custom(webAddress),
    }),
  ],
});
