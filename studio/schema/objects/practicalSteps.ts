import {defineArrayMember, defineField} from 'sanity';
import {TaskIcon} from '@sanity/icons/Task';
import {count, facts, line, sizeOf, type Selection} from '../../previews/words.ts';
import {step} from './step.ts';

/** Steps grouped by whom they are for. */
export const practicalSteps = defineArrayMember({
  name: 'practicalSteps',
  title: 'Practical steps',
  type: 'object',
  icon: TaskIcon,
  fields: [
    defineField({name: 'heading', title: 'Heading', type: 'string'}),
    defineField({
      name: 'forPursuers',
      title: 'For the one who reaches out',
      type: 'array',
      of: [step],
    }),
    defineField({
      name: 'forDistancers',
      title: 'For the one who steps back',
      type: 'array',
      of: [step],
    }),
    defineField({name: 'forBoth', title: 'For both together', type: 'array', of: [step]}),
  ],
  preview: {
    select: {
      heading: 'heading',
      pursuers: 'forPursuers',
      distancers: 'forDistancers',
      both: 'forBoth',
    },
    prepare: ({heading, pursuers, distancers, both}: Selection) => ({
      title: line(heading) ?? 'Practical steps',
      subtitle: facts(
        'Practical steps',
        count(sizeOf(pursuers) + sizeOf(distancers) + sizeOf(both), 'step'),
      ),
    }),
  },
});
