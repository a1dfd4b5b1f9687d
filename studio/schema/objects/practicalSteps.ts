import {defineArrayMember, defineField} from 'sanity';
import {TaskIcon} from '@sanity/icons/Task';
import {facts, line, sizeOf, type Selection} from '../../previews/words.ts';
import {step} from './step.ts';
import type {StudioWords} from '../../words/en.ts';

/** Steps grouped by whom they are for. */
export function practicalSteps(words: StudioWords) {
  const text = words.articles.practicalSteps;
  return defineArrayMember({
    name: 'practicalSteps',
    title: text.title,
    type: 'object',
    icon: TaskIcon,
    fields: [
      defineField({name: 'heading', ...text.fields.heading, type: 'string'}),
      defineField({
        name: 'forPursuers',
        ...text.fields.forPursuers,
        type: 'array',
        of: [step(words)],
      }),
      defineField({
        name: 'forDistancers',
        ...text.fields.forDistancers,
        type: 'array',
        of: [step(words)],
      }),
      defineField({name: 'forBoth', ...text.fields.forBoth, type: 'array', of: [step(words)]}),
    ],
    preview: {
      select: {
        heading: 'heading',
        pursuers: 'forPursuers',
        distancers: 'forDistancers',
        both: 'forBoth',
      },
      prepare: ({heading, pursuers, distancers, both}: Selection) => ({
        title: line(heading) ?? text.title,
        subtitle: facts(
          text.title,
          words.lines.steps(sizeOf(pursuers) + sizeOf(distancers) + sizeOf(both)),
        ),
      }),
    },
  });
}
