import {defineField, defineType} from 'sanity';
import {TiersIcon} from '@sanity/icons/Tiers';
import {line, type Selection} from '../../previews/words.ts';
import {scaleLine} from '../../previews/scaleLine.ts';
import {
  scaleEnds,
  scaleLabels,
  type PointLabel,
} from '../../../widget/core/check/rules/response-scale.ts';
import {isProven} from '../rules/isProven.ts';
import {scaleLabel} from '../objects/scaleLabel.ts';
import {siblingNumber} from '../rules/sibling.ts';
import {translatedFromField} from '../translatedFromField.ts';

/** The points that an item is answered on. */
export const responseScale = defineType({
  name: 'responseScale',
  title: 'Response scale',
  type: 'document',
  icon: TiersIcon,
  validation: (rule) => [
    rule.custom(isProven('error')),
    rule.custom(isProven('warning')).warning(),
  ],
  fieldsets: [{name: 'ends', title: 'Ends', options: {columns: 2}}],
  fields: [
    defineField({
      name: 'title',
      title: 'Name',
      description: 'For editors only; visitors never see it.',
      type: 'string',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'lo',
      title: 'Lowest point',
      type: 'number',
      fieldset: 'ends',
      initialValue: 1,
    }),
    defineField({
      name: 'hi',
      title: 'Highest point',
      type: 'number',
      fieldset: 'ends',
      initialValue: 7,
      validation: (rule) =>
        rule.custom((hi, {parent}) => scaleEnds({lo: siblingNumber(parent, 'lo'), hi})),
    }),
    defineField({
      name: 'labels',
      title: 'Labels',
      description:
        'A label for both ends, or for every point. Visitors see every point in any case.',
      type: 'array',
      of: [scaleLabel],
      validation: (rule) =>
        rule.custom((labels: PointLabel[] | undefined, {parent}) =>
          scaleLabels(labels, {
            lo: siblingNumber(parent, 'lo'),
            hi: siblingNumber(parent, 'hi'),
          }),
        ),
    }),
    translatedFromField,
  ],
  orderings: [{name: 'title', title: 'Name', by: [{field: 'title', direction: 'asc'}]}],
  preview: {
    select: {title: 'title', lo: 'lo', hi: 'hi', labels: 'labels'},
    prepare: ({title, lo, hi, labels}: Selection) => ({
      title: line(title) ?? 'Unnamed scale',
      subtitle: scaleLine(lo, hi, labels),
    }),
  },
});
