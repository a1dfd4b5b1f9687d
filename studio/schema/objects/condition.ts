import {defineArrayMember, defineField} from 'sanity';
import {FilterIcon} from '@sanity/icons/Filter';
import {type Selection} from '../../previews/words.ts';
import {conditionLine} from '../../previews/regionLine.ts';
import {conditionBounds} from '../../../widget/core/check/rules/region.ts';
import {wordsFor} from '../rules/inWords.ts';
import {siblingNumber} from '../rules/sibling.ts';
import type {StudioWords} from '../../words/en.ts';

/** One bound of a pattern's region on one dimension. */
export function condition(words: StudioWords) {
  const text = words.results.condition;
  return defineArrayMember({
    name: 'condition',
    title: text.title,
    type: 'object',
    icon: FilterIcon,
    fieldsets: [{name: 'bounds', title: text.bounds, options: {columns: 2}}],
    fields: [
      defineField({
        name: 'dimension',
        ...text.fields.dimension,
        type: 'reference',
        to: [{type: 'dimension'}],
        validation: (rule) => rule.required().error(words.lines.required),
      }),
      defineField({
        name: 'from',
        ...text.fields.from,
        type: 'number',
        fieldset: 'bounds',
      }),
      defineField({
        name: 'below',
        ...text.fields.below,
        type: 'number',
        fieldset: 'bounds',
        validation: (rule) =>
          rule.custom((below, context) =>
            conditionBounds(
              {from: siblingNumber(context.parent, 'from'), below},
              wordsFor(context),
            ),
          ),
      }),
    ],
    preview: {
      select: {dimension: 'dimension.name', from: 'from', below: 'below'},
      prepare: (selection: Selection) => ({title: conditionLine(words.lines, selection)}),
    },
  });
}
