import {defineArrayMember, defineField} from 'sanity';
import {CircleIcon} from '@sanity/icons/Circle';
import {firstWords, sizeOf, type Selection} from '../../previews/words.ts';
import {writtenOnce} from '../../../widget/core/check/rules/translated.ts';
import {inWords} from '../rules/inWords.ts';
import {openString} from '../translations.ts';
import {patternPoints} from './patternPoints.ts';
import type {StudioWords} from '../../words/en.ts';

/** One choice of an outcome item. */
export function quizOption(words: StudioWords) {
  const text = words.parts.quizOption;
  return defineArrayMember({
    name: 'quizOption',
    title: text.title,
    type: 'object',
    icon: CircleIcon,
    fields: [
      defineField({
        name: 'label',
        ...text.fields.label,
        type: 'internationalizedArrayString',
        initialValue: openString,
        validation: (rule) => rule.custom(inWords(writtenOnce)),
      }),
      defineField({
        name: 'points',
        ...text.fields.points,
        type: 'array',
        of: [patternPoints(words)],
      }),
    ],
    preview: {
      select: {label: 'label', points: 'points'},
      prepare: ({label, points}: Selection) => ({
        title: firstWords(label) ?? words.lines.noWords,
        subtitle: words.lines.pointsFor(sizeOf(points)),
      }),
    },
  });
}
