import {defineField, defineType} from 'sanity';
import {AddIcon} from '@sanity/icons/Add';
import {CommentIcon} from '@sanity/icons/Comment';
import {EyeOpenIcon} from '@sanity/icons/EyeOpen';
import {RemoveIcon} from '@sanity/icons/Remove';
import {UlistIcon} from '@sanity/icons/Ulist';
import {firstWords, type Selection} from '../../previews/words.ts';
import {itemLine} from '../../previews/itemLine.ts';
import {
  itemDimension,
  itemExpectedAnswer,
  itemKeying,
  itemKind,
  itemOptions,
  itemWeight,
  type ItemKind,
} from '../../../widget/core/check/rules/quiz-item.ts';
import {writtenOnce} from '../../../widget/core/check/rules/translated.ts';
import {inWords, wordsFor} from '../rules/inWords.ts';
import {isProven} from '../rules/isProven.ts';
import {quizOption} from '../objects/quizOption.ts';
import {openString} from '../translations.ts';
import {translatedFromField} from '../translatedFromField.ts';
import type {StudioWords} from '../../words/en.ts';

/** A statement or question of a test. Its keying is here once, for every language. */
export function quizItem(words: StudioWords) {
  const text = words.documents.quizItem;
  return defineType({
    name: 'quizItem',
    title: text.title,
    type: 'document',
    icon: CommentIcon,
    validation: (rule) => [
      rule.custom(isProven('error')),
      rule.custom(isProven('warning')).warning(),
    ],
    fieldsets: [
      {name: 'tuning', title: text.tuning, options: {collapsible: true, collapsed: true}},
    ],
    fields: [
      defineField({
        name: 'wording',
        ...text.fields.wording,
        type: 'internationalizedArrayString',
        initialValue: openString,
        validation: (rule) => rule.custom(inWords(writtenOnce)),
      }),
      defineField({
        name: 'kind',
        ...text.fields.kind,
        type: 'string',
        options: {
          list: [
            {title: text.kinds.likert, value: 'likert'},
            {title: text.kinds.options, value: 'options'},
            {title: text.kinds.attention, value: 'attention'},
          ],
          layout: 'radio',
        },
        initialValue: 'likert',
        validation: (rule) => rule.required().error(words.lines.required),
      }),
      defineField({
        name: 'dimension',
        ...text.fields.dimension,
        type: 'reference',
        to: [{type: 'dimension'}],
        hidden: isNot('likert'),
        validation: (rule) =>
          rule.custom((value: {_ref?: string} | undefined, context) =>
            itemDimension(value, itemKind(context.document?.['kind']), wordsFor(context)),
          ),
      }),
      defineField({
        name: 'keying',
        ...text.fields.keying,
        type: 'string',
        options: {
          list: [
            {title: text.keyings.plus, value: '+'},
            {title: text.keyings.minus, value: '-'},
          ],
          layout: 'radio',
        },
        initialValue: '+',
        hidden: isNot('likert'),
        validation: (rule) =>
          rule.custom((value, context) =>
            itemKeying(value, itemKind(context.document?.['kind']), wordsFor(context)),
          ),
      }),
      defineField({
        name: 'options',
        ...text.fields.options,
        type: 'array',
        of: [quizOption(words)],
        hidden: isNot('options'),
        validation: (rule) =>
          rule.custom((value: {points?: {points?: number}[]}[] | undefined, context) =>
            itemOptions(value, itemKind(context.document?.['kind']), wordsFor(context)),
          ),
      }),
      defineField({
        name: 'expectedAnswer',
        ...text.fields.expectedAnswer,
        type: 'number',
        hidden: isNot('attention'),
        validation: (rule) =>
          rule.custom((value, context) =>
            itemExpectedAnswer(value, itemKind(context.document?.['kind']), wordsFor(context)),
          ),
      }),
      defineField({
        name: 'weight',
        ...text.fields.weight,
        type: 'number',
        fieldset: 'tuning',
        initialValue: 1,
        hidden: isNot('likert'),
        validation: (rule) => rule.custom(inWords(itemWeight)),
      }),
      defineField({
        name: 'responseScale',
        ...text.fields.responseScale,
        type: 'reference',
        to: [{type: 'responseScale'}],
        fieldset: 'tuning',
        hidden: ({document}) => itemKind(document?.['kind']) === 'options',
      }),
      translatedFromField,
    ],
    orderings: [
      {
        name: 'dimension',
        title: text.byDimension,
        by: [
          {field: 'dimension.key', direction: 'asc'},
          {field: 'keying', direction: 'asc'},
        ],
      },
    ],
    preview: {
      select: {
        wording: 'wording',
        kind: 'kind',
        keying: 'keying',
        dimension: 'dimension.name',
        options: 'options',
        expectedAnswer: 'expectedAnswer',
      },
      prepare: ({wording, ...item}: Selection) => ({
        title: firstWords(wording) ?? text.untitled,
        subtitle: itemLine(words.lines, item),
        media: itemIcon(item),
      }),
    },
  });
}

function isNot(kind: ItemKind) {
  return ({document}: {document?: Readonly<Record<string, unknown>> | undefined}) =>
    itemKind(document?.['kind']) !== kind;
}

function itemIcon({kind, keying}: {kind?: unknown; keying?: unknown}) {
  switch (itemKind(kind)) {
    case 'options':
      return UlistIcon;
    case 'attention':
      return EyeOpenIcon;
    case 'likert':
      return keying === '-' ? RemoveIcon : AddIcon;
  }
}
