import {defineArrayMember, defineField, defineType} from 'sanity';
import {ComponentIcon} from '@sanity/icons/Component';
import {count, facts, sizeOf, words, type Selection} from '../../previews/words.ts';
import {LANGUAGES_TYPE} from '../../languages.ts';
import {minimumAnswered} from '../../../widget/core/check/rules/minimum-answered.ts';
import {shortName} from '../../../widget/core/check/rules/short-name.ts';
import {writtenOnce} from '../../../widget/core/check/rules/translated.ts';
import {isProven} from '../rules/isProven.ts';
import {helpLine} from '../objects/helpLine.ts';
import {hasSafetyNote} from '../rules/hasSafetyNote.ts';
import {openString, openText, sourceLanguage} from '../translations.ts';
import {translatedFromField} from '../translatedFromField.ts';

/** An instrument: its items, how they are scored, and how it runs. */
export const relationshipTest = defineType({
  name: 'relationshipTest',
  title: 'Test',
  type: 'document',
  icon: ComponentIcon,
  validation: (rule) => [
    rule.custom(isProven('error')),
    rule.custom(isProven('warning')).warning(),
  ],
  groups: [
    {name: 'words', title: 'Introduction', default: true},
    {name: 'items', title: 'Items and scoring'},
    {name: 'flow', title: 'How it runs'},
    {name: 'safety', title: 'Safety'},
  ],
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'internationalizedArrayString',
      group: 'words',
      initialValue: openString,
      validation: (rule) => rule.custom(writtenOnce),
    }),
    defineField({
      name: 'slug',
      title: 'Name in web pages',
      description:
        'Pages name the test by this, and results are saved under it. Keep it once the test is published.',
      type: 'slug',
      group: 'words',
      validation: (rule) => rule.custom((slug) => shortName(slug?.current)),
    }),
    defineField({
      name: 'intro',
      title: 'Introduction',
      description:
        'What it is about, how long it takes, what a visitor gets. Two short paragraphs.',
      type: 'internationalizedArrayText',
      group: 'words',
      initialValue: openText,
      validation: (rule) => rule.custom(writtenOnce),
    }),
    defineField({
      name: 'instruction',
      title: 'Instruction above every item',
      description: 'Optional, such as: think of the last few months.',
      type: 'internationalizedArrayString',
      group: 'words',
    }),
    defineField({
      name: 'languages',
      title: 'Languages',
      description: 'Offer a language once every text of the test is written in it.',
      type: LANGUAGES_TYPE,
      group: 'words',
      initialValue: sourceLanguage,
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'items',
      title: 'Items',
      description: 'In the order visitors see them. Drag to reorder.',
      type: 'array',
      group: 'items',
      of: [defineArrayMember({type: 'reference', to: [{type: 'quizItem'}]})],
      validation: (rule) => [rule.required().min(1).error('Add at least one item.'), rule.unique()],
    }),
    defineField({
      name: 'responseScale',
      title: 'Response scale',
      description: 'For every item without a scale of its own.',
      type: 'reference',
      group: 'items',
      to: [{type: 'responseScale'}],
    }),
    defineField({
      name: 'dimensions',
      title: 'Dimensions',
      description: 'The first two are the axes of the map.',
      type: 'array',
      group: 'items',
      of: [defineArrayMember({type: 'reference', to: [{type: 'dimension'}]})],
      validation: (rule) => rule.unique(),
    }),
    defineField({
      name: 'patterns',
      title: 'Patterns',
      description: 'When two share the first place, the one that stands first here is named first.',
      type: 'array',
      group: 'items',
      of: [defineArrayMember({type: 'reference', to: [{type: 'pattern'}]})],
      validation: (rule) => rule.unique(),
    }),
    defineField({
      name: 'minimumAnswered',
      title: 'Share of items that must be answered',
      description: '0.8 means: a score needs answers to four items in five.',
      type: 'number',
      group: 'items',
      initialValue: 0.8,
      validation: (rule) => rule.custom(minimumAnswered),
    }),
    defineField({
      name: 'itemOrder',
      title: 'Order of the items',
      type: 'string',
      group: 'flow',
      options: {
        list: [
          {title: 'As listed', value: 'fixed'},
          {title: 'Shuffled for each visitor', value: 'shuffled'},
        ],
        layout: 'radio',
      },
      initialValue: 'fixed',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'itemsPerStep',
      title: 'Items shown at once',
      type: 'number',
      group: 'flow',
      initialValue: 1,
      validation: (rule) => rule.required().integer().min(1),
    }),
    defineField({
      name: 'allowSkip',
      title: 'Visitors may skip an item',
      type: 'boolean',
      group: 'flow',
      initialValue: true,
    }),
    defineField({
      name: 'unlockKind',
      title: 'The action report opens',
      description: 'The page that shows the test carries it out. The safety note is never locked.',
      type: 'string',
      group: 'flow',
      options: {
        list: [
          {title: 'For everybody', value: 'none'},
          {title: 'After an e-mail address was left', value: 'email'},
          {title: 'After the test was shared', value: 'share'},
          {title: 'With a code', value: 'code'},
          {title: 'When the page decides', value: 'host'},
        ],
        layout: 'radio',
      },
      initialValue: 'none',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'safetyNote',
      title: 'Safety note',
      description:
        'Shown to everybody: control, fear and violence are no communication pattern. Empty: the one from Site settings.',
      type: 'internationalizedArrayText',
      group: 'safety',
      validation: (rule) => rule.custom(hasSafetyNote),
    }),
    defineField({
      name: 'helpLines',
      title: 'Help lines',
      description: 'Only numbers from a public source. Empty: those from Site settings.',
      type: 'array',
      group: 'safety',
      of: [helpLine],
    }),
    translatedFromField,
  ],
  preview: {
    select: {title: 'title', items: 'items', languages: 'languages'},
    prepare: ({title, items, languages}: Selection) => ({
      title: words(title) ?? 'Untitled test',
      subtitle: facts(
        count(sizeOf(items), 'item'),
        Array.isArray(languages) ? languages.join(', ') : undefined,
      ),
    }),
  },
});
