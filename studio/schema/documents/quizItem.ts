import {defineField, defineType} from 'sanity';
import {AddIcon} from '@sanity/icons/Add';
import {CommentIcon} from '@sanity/icons/Comment';
import {EyeOpenIcon} from '@sanity/icons/EyeOpen';
import {RemoveIcon} from '@sanity/icons/Remove';
import {UlistIcon} from '@sanity/icons/Ulist';
import {words, type Selection} from '../../previews/words.ts';
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
import {isProven} from '../rules/isProven.ts';
import {quizOption} from '../objects/quizOption.ts';
import {openString} from '../translations.ts';
import {translatedFromField} from '../translatedFromField.ts';

/** A statement or question of a test. Its keying is here once, for every language. */
export const quizItem = defineType({
  name: 'quizItem',
  title: 'Item',
  type: 'document',
  icon: CommentIcon,
  validation: (rule) => [
    rule.custom(isProven('error')),
    rule.custom(isProven('warning')).warning(),
  ],
  fieldsets: [
    {name: 'tuning', title: 'Fine tuning', options: {collapsible: true, collapsed: true}},
  ],
  fields: [
    defineField({
      name: 'wording',
      title: 'Wording',
      description: 'One thought, in words a friend would use. Avoid “not”, “never” and “and”.',
      type: 'internationalizedArrayString',
      initialValue: openString,
      validation: (rule) => rule.custom(writtenOnce),
    }),
    defineField({
      name: 'kind',
      title: 'Answered by',
      type: 'string',
      options: {
        list: [
          {title: 'A point on a scale', value: 'likert'},
          {title: 'One of several choices', value: 'options'},
          {title: 'A given point (attention check)', value: 'attention'},
        ],
        layout: 'radio',
      },
      initialValue: 'likert',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'dimension',
      title: 'Dimension',
      description: 'What the answer counts for.',
      type: 'reference',
      to: [{type: 'dimension'}],
      hidden: isNot('likert'),
      validation: (rule) =>
        rule.custom((value: {_ref?: string} | undefined, {document}) =>
          itemDimension(value, itemKind(document?.['kind'])),
        ),
    }),
    defineField({
      name: 'keying',
      title: 'Agreeing with this',
      description: 'The same in every language: a translation cannot turn a score around.',
      type: 'string',
      options: {
        list: [
          {title: '+  raises the score', value: '+'},
          {title: '−  lowers the score (the answer is reversed)', value: '-'},
        ],
        layout: 'radio',
      },
      initialValue: '+',
      hidden: isNot('likert'),
      validation: (rule) =>
        rule.custom((value, {document}) => itemKeying(value, itemKind(document?.['kind']))),
    }),
    defineField({
      name: 'options',
      title: 'Choices',
      type: 'array',
      of: [quizOption],
      hidden: isNot('options'),
      validation: (rule) =>
        rule.custom((value: {points?: {points?: number}[]}[] | undefined, {document}) =>
          itemOptions(value, itemKind(document?.['kind'])),
        ),
    }),
    defineField({
      name: 'expectedAnswer',
      title: 'Expected answer',
      description: 'The point that the wording asks for. It is never scored.',
      type: 'number',
      hidden: isNot('attention'),
      validation: (rule) =>
        rule.custom((value, {document}) => itemExpectedAnswer(value, itemKind(document?.['kind']))),
    }),
    defineField({
      name: 'weight',
      title: 'Weight',
      description: 'How much the item counts. 1 is right for nearly every test.',
      type: 'number',
      fieldset: 'tuning',
      initialValue: 1,
      hidden: isNot('likert'),
      validation: (rule) => rule.custom(itemWeight),
    }),
    defineField({
      name: 'responseScale',
      title: 'A scale of its own',
      description: 'Leave it empty to use the scale of the test.',
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
      title: 'Dimension, then direction',
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
      title: words(wording) ?? 'No wording yet',
      subtitle: itemLine(item),
      media: itemIcon(item),
    }),
  },
});

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
