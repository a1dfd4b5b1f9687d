import {defineField, defineType} from 'sanity';
import {TiersIcon} from '@sanity/icons/Tiers';
import {line, type Selection} from '../../previews/words.ts';
import {scaleLine} from '../../previews/scaleLine.ts';
import {
  scaleEnds,
  scaleLabels,
  type PointLabel,
} from '../../../widget/core/check/rules/response-scale.ts';
import {wordsFor} from '../rules/inWords.ts';
import {isProven} from '../rules/isProven.ts';
import {scaleLabel} from '../objects/scaleLabel.ts';
import {siblingNumber} from '../rules/sibling.ts';
import {translatedFromField} from '../translatedFromField.ts';
import type {StudioWords} from '../../words/en.ts';

/** The points that an item is answered on. */
export function responseScale(words: StudioWords) {
  const text = words.documents.responseScale;
  return defineType({
    name: 'responseScale',
    title: text.title,
    type: 'document',
    icon: TiersIcon,
    validation: (rule) => [
      rule.custom(isProven('error')),
      rule.custom(isProven('warning')).warning(),
    ],
    fieldsets: [{name: 'ends', title: text.ends, options: {columns: 2}}],
    fields: [
      defineField({
        name: 'title',
        ...text.fields.title,
        type: 'string',
        validation: (rule) => rule.required().error(words.lines.required),
      }),
      defineField({
        name: 'lo',
        ...text.fields.lo,
        type: 'number',
        fieldset: 'ends',
        initialValue: 1,
      }),
      defineField({
        name: 'hi',
        ...text.fields.hi,
        type: 'number',
        fieldset: 'ends',
        initialValue: 7,
        validation: (rule) =>
          rule.custom((hi, context) =>
            scaleEnds({lo: siblingNumber(context.parent, 'lo'), hi}, wordsFor(context)),
          ),
      }),
      defineField({
        name: 'labels',
        ...text.fields.labels,
        type: 'array',
        of: [scaleLabel(words)],
        validation: (rule) =>
          rule.custom((labels: PointLabel[] | undefined, context) =>
            scaleLabels(
              labels,
              {lo: siblingNumber(context.parent, 'lo'), hi: siblingNumber(context.parent, 'hi')},
              wordsFor(context),
            ),
          ),
      }),
      translatedFromField,
    ],
    orderings: [{name: 'title', title: text.byName, by: [{field: 'title', direction: 'asc'}]}],
    preview: {
      select: {title: 'title', lo: 'lo', hi: 'hi', labels: 'labels'},
      prepare: ({title, lo, hi, labels}: Selection) => ({
        title: line(title) ?? text.untitled,
        subtitle: scaleLine(words.lines, lo, hi, labels),
      }),
    },
  });
}
