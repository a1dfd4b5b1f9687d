import {defineArrayMember, defineField, defineType, type PreviewValue} from 'sanity';
import {BookIcon} from '@sanity/icons/Book';
import {facts, line} from '../../previews/words.ts';
import {articleSlug} from '../../../widget/core/check/rules/article-slug.ts';
import {picture} from '../objects/picture.ts';
import {source} from '../objects/source.ts';
import {isProven} from '../rules/isProven.ts';
import {isUniqueInLanguage} from '../rules/isUniqueInLanguage.ts';

interface ArticleView {
  readonly title?: unknown;
  readonly language?: unknown;
  readonly excerpt?: unknown;
  readonly media?: PreviewValue['media'];
}

/** An article of the wiki in one language; its translations are documents of their own. */
export const article = defineType({
  name: 'article',
  title: 'Article',
  type: 'document',
  icon: BookIcon,
  validation: (rule) => [
    rule.custom(isProven('error')),
    rule.custom(isProven('warning')).warning(),
  ],
  groups: [
    {name: 'text', title: 'Article', default: true},
    {name: 'card', title: 'In lists'},
    {name: 'links', title: 'Connections'},
  ],
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      group: ['text', 'card'],
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'body',
      title: 'Text',
      description:
        'The toolbar (and its … menu) adds scenarios, steps, words to copy, questions and more.',
      type: 'articleBody',
      group: 'text',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'slug',
      title: 'Address',
      description: 'The last part of the web address. Translations of one article may share it.',
      type: 'slug',
      group: 'card',
      options: {source: 'title', isUnique: isUniqueInLanguage},
      validation: (rule) => rule.custom((slug) => articleSlug(slug?.current)),
    }),
    defineField({
      name: 'excerpt',
      title: 'Excerpt',
      description: 'Two sentences for a card in a list, so that the right reader opens it.',
      type: 'text',
      group: 'card',
      rows: 3,
      validation: (rule) => [
        rule.required(),
        rule.max(280).warning('A card has room for about 280 characters.'),
      ],
    }),
    defineField({...picture, name: 'cover', title: 'Cover', group: 'card'}),
    defineField({
      name: 'publishedAt',
      title: 'Date',
      description: 'The date that readers see; newest articles come first.',
      type: 'datetime',
      group: 'card',
      initialValue: () => new Date().toISOString(),
    }),
    defineField({
      name: 'patterns',
      title: 'Helps with',
      description: 'Patterns that this article is about.',
      type: 'array',
      group: 'links',
      of: [defineArrayMember({type: 'reference', to: [{type: 'pattern'}]})],
      validation: (rule) => rule.unique(),
    }),
    defineField({
      name: 'test',
      title: 'Test at the end',
      description: 'The invitation that closes the article.',
      type: 'reference',
      group: 'links',
      to: [{type: 'relationshipTest'}],
    }),
    defineField({
      name: 'sources',
      title: 'Sources',
      description: 'Where every claim of fact can be checked.',
      type: 'array',
      group: 'links',
      of: [source],
    }),
    defineField({
      name: 'language',
      title: 'Language',
      type: 'string',
      readOnly: true,
      hidden: true,
      validation: (rule) => rule.required(),
    }),
  ],
  orderings: [
    {name: 'newest', title: 'Newest first', by: [{field: 'publishedAt', direction: 'desc'}]},
    {name: 'title', title: 'Title', by: [{field: 'title', direction: 'asc'}]},
  ],
  preview: {
    select: {title: 'title', language: 'language', excerpt: 'excerpt', media: 'cover'},
    prepare: ({title, language, excerpt, media}: ArticleView) => ({
      title: line(title) ?? 'Untitled article',
      subtitle: facts(language, excerpt),
      media,
    }),
  },
});
