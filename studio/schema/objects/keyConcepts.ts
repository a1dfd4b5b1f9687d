import {defineArrayMember, defineField} from 'sanity';
import {OlistIcon} from '@sanity/icons/Olist';
import {facts, line, sizeOf, type Selection} from '../../previews/words.ts';
import {concept} from './concept.ts';
import type {StudioWords} from '../../words/en.ts';

/** The ideas of an article, numbered, or drawn as a loop. */
export function keyConcepts(words: StudioWords) {
  const text = words.articles.keyConcepts;
  return defineArrayMember({
    name: 'keyConcepts',
    title: text.title,
    type: 'object',
    icon: OlistIcon,
    fields: [
      defineField({name: 'heading', ...text.fields.heading, type: 'string'}),
      defineField({
        name: 'drawAsCycle',
        ...text.fields.drawAsCycle,
        type: 'boolean',
        initialValue: false,
      }),
      defineField({
        name: 'concepts',
        ...text.fields.concepts,
        type: 'array',
        of: [concept(words)],
        validation: (rule) => rule.min(2).error(text.few),
      }),
    ],
    preview: {
      select: {heading: 'heading', concepts: 'concepts', drawAsCycle: 'drawAsCycle'},
      prepare: ({heading, concepts, drawAsCycle}: Selection) => ({
        title: line(heading) ?? text.title,
        subtitle: facts(
          text.title,
          words.lines.concepts(sizeOf(concepts)),
          drawAsCycle === true ? words.lines.drawnAsCycle : undefined,
        ),
      }),
    },
  });
}
