import {defineArrayMember, defineField, defineType} from 'sanity';
import {ComponentIcon} from '@sanity/icons/Component';
import {facts, firstWords, sizeOf, type Selection} from '../../previews/words.ts';
import {LANGUAGES_TYPE} from '../../languages.ts';
import {minimumAnswered} from '../../../widget/core/check/rules/minimum-answered.ts';
import {shortName} from '../../../widget/core/check/rules/short-name.ts';
import {writtenOnce} from '../../../widget/core/check/rules/translated.ts';
import {inWords, wordsFor} from '../rules/inWords.ts';
import {isProven} from '../rules/isProven.ts';
import {helpLine} from '../objects/helpLine.ts';
import {hasSafetyNote} from '../rules/hasSafetyNote.ts';
import {openString, openText, sourceLanguage} from '../translations.ts';
import {translatedFromField} from '../translatedFromField.ts';
import type {StudioWords} from '../../words/en.ts';

/** An instrument: its items, how they are scored, and how it runs. */
export function relationshipTest(words: StudioWords) {
  const text = words.documents.relationshipTest;
  return defineType({
    name: 'relationshipTest',
    title: text.title,
    type: 'document',
    icon: ComponentIcon,
    validation: (rule) => [
      rule.custom(isProven('error')),
      rule.custom(isProven('warning')).warning(),
    ],
    groups: [
      {name: 'words', title: text.groups.words, default: true},
      {name: 'items', title: text.groups.items},
      {name: 'flow', title: text.groups.flow},
      {name: 'safety', title: text.groups.safety},
    ],
    fields: [
      defineField({
        name: 'title',
        ...text.fields.title,
        type: 'internationalizedArrayString',
        group: 'words',
        initialValue: openString,
        validation: (rule) => rule.custom(inWords(writtenOnce)),
      }),
      defineField({
        name: 'slug',
        ...text.fields.slug,
        type: 'slug',
        group: 'words',
        validation: (rule) =>
          rule.custom((slug, context) => shortName(slug?.current, wordsFor(context))),
      }),
      defineField({
        name: 'intro',
        ...text.fields.intro,
        type: 'internationalizedArrayText',
        group: 'words',
        initialValue: openText,
        validation: (rule) => rule.custom(inWords(writtenOnce)),
      }),
      defineField({
        name: 'instruction',
        ...text.fields.instruction,
        type: 'internationalizedArrayString',
        group: 'words',
      }),
      defineField({
        name: 'languages',
        ...text.fields.languages,
        type: LANGUAGES_TYPE,
        group: 'words',
        initialValue: sourceLanguage,
        validation: (rule) => rule.required().error(words.lines.required),
      }),
      defineField({
        name: 'items',
        ...text.fields.items,
        type: 'array',
        group: 'items',
        of: [defineArrayMember({type: 'reference', to: [{type: 'quizItem'}]})],
        validation: (rule) => [
          rule.required().min(1).error(text.noItems),
          rule.unique().error(words.lines.repeated),
        ],
      }),
      defineField({
        name: 'responseScale',
        ...text.fields.responseScale,
        type: 'reference',
        group: 'items',
        to: [{type: 'responseScale'}],
      }),
      defineField({
        name: 'dimensions',
        ...text.fields.dimensions,
        type: 'array',
        group: 'items',
        of: [defineArrayMember({type: 'reference', to: [{type: 'dimension'}]})],
        validation: (rule) => rule.unique().error(words.lines.repeated),
      }),
      defineField({
        name: 'patterns',
        ...text.fields.patterns,
        type: 'array',
        group: 'items',
        of: [defineArrayMember({type: 'reference', to: [{type: 'pattern'}]})],
        validation: (rule) => rule.unique().error(words.lines.repeated),
      }),
      defineField({
        name: 'minimumAnswered',
        ...text.fields.minimumAnswered,
        type: 'number',
        group: 'items',
        initialValue: 0.8,
        validation: (rule) => rule.custom(inWords(minimumAnswered)),
      }),
      defineField({
        name: 'itemOrder',
        ...text.fields.itemOrder,
        type: 'string',
        group: 'flow',
        options: {
          list: [
            {title: text.itemOrders.fixed, value: 'fixed'},
            {title: text.itemOrders.shuffled, value: 'shuffled'},
          ],
          layout: 'radio',
        },
        initialValue: 'fixed',
        validation: (rule) => rule.required().error(words.lines.required),
      }),
      defineField({
        name: 'itemsPerStep',
        ...text.fields.itemsPerStep,
        type: 'number',
        group: 'flow',
        initialValue: 1,
        validation: (rule) => rule.required().integer().min(1).error(words.lines.wholeFromOne),
      }),
      defineField({
        name: 'allowSkip',
        ...text.fields.allowSkip,
        type: 'boolean',
        group: 'flow',
        initialValue: true,
      }),
      defineField({
        name: 'unlockKind',
        ...text.fields.unlockKind,
        type: 'string',
        group: 'flow',
        options: {
          list: [
            {title: text.unlockKinds.none, value: 'none'},
            {title: text.unlockKinds.email, value: 'email'},
            {title: text.unlockKinds.share, value: 'share'},
            {title: text.unlockKinds.code, value: 'code'},
            {title: text.unlockKinds.host, value: 'host'},
          ],
          layout: 'radio',
        },
        initialValue: 'none',
        validation: (rule) => rule.required().error(words.lines.required),
      }),
      defineField({
        name: 'safetyNote',
        ...text.fields.safetyNote,
        type: 'internationalizedArrayText',
        group: 'safety',
        validation: (rule) => rule.custom(hasSafetyNote),
      }),
      defineField({
        name: 'helpLines',
        ...text.fields.helpLines,
        type: 'array',
        group: 'safety',
        of: [helpLine(words)],
      }),
      translatedFromField,
    ],
    preview: {
      select: {title: 'title', items: 'items', languages: 'languages'},
      prepare: ({title, items, languages}: Selection) => ({
        title: firstWords(title) ?? text.untitled,
        subtitle: facts(
          words.lines.items(sizeOf(items)),
          Array.isArray(languages) ? languages.join(', ') : undefined,
        ),
      }),
    },
  });
}
