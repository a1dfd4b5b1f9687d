import {defineArrayMember, defineField} from 'sanity';
import {FilterIcon} from '@sanity/icons/Filter';
import {type Selection} from '../../previews/words.ts';
import {conditionLine} from '../../previews/regionLine.ts';
import {conditionBounds} from '../../../widget/core/check/rules/region.ts';
import {siblingNumber} from '../rules/sibling.ts';

/** One bound of a pattern's region on one dimension. */
export const condition = defineArrayMember({
  name: 'condition',
  title: 'Condition',
  type: 'object',
  icon: FilterIcon,
  fieldsets: [{name: 'bounds', title: 'Scores that belong here', options: {columns: 2}}],
  fields: [
    defineField({
      name: 'dimension',
      title: 'Dimension',
      type: 'reference',
      to: [{type: 'dimension'}],
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'from',
      title: 'From',
      description: 'The lowest score that belongs. Empty: no lower limit.',
      type: 'number',
      fieldset: 'bounds',
    }),
    defineField({
      name: 'below',
      title: 'Below',
      description: 'The first score that no longer belongs. Empty: no upper limit.',
      type: 'number',
      fieldset: 'bounds',
      validation: (rule) =>
        rule.custom((below, {parent}) =>
          conditionBounds({from: siblingNumber(parent, 'from'), below}),
        ),
    }),
  ],
  preview: {
    select: {dimension: 'dimension.name', from: 'from', below: 'below'},
    prepare: (selection: Selection) => ({title: conditionLine(selection)}),
  },
});
