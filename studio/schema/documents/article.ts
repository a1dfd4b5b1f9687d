import {defineArrayMember, defineField, defineType, type PreviewValue} from 'sanity';
import {BookIcon} from '@sanity/icons/Book';
import {facts, line} from '../../previews/words.ts';
import {articleSlug} from '../../../widget/core/check/rules/article-slug.ts';
import {wordsFor} from '../rules/inWords.ts';
import {picture} from '../objects/picture.ts';
import {source} from '../objects/source.ts';
import {isProven} from '../rules/isProven.ts';
import {isUniqueInLanguage} from '../rules/isUniqueInLanguage.ts';
import type {StudioWords} from '../../words/en.ts';

interface ArticleView {
  readonly title?: unknown;
  readonly language?: unknown;
  readonly excerpt?: unknown;
  readonly media?: PreviewValue['media'];
}

/** An article of the wiki in one language; its translations are documents of their own. */
export function article(words: StudioWords) {
  const text = words.articles.article;
  return defineType({
    name: 'article',
    title: text.title,
    type: 'document',
    icon: BookIcon,
    validation: (rule) => [
      rule.custom(isProven('error')),
      rule.custom(isProven('warning')).warning(),
    ],
    groups: [
      {name: 'text', title: text.groups.text, default: true},
      {name: 'card', title: text.groups.card},
      {name: 'links', title: text.groups.links},
    ],
    fields: [
      defineField({
        name: 'title',
        ...text.fields.title,
        type: 'string',
        group: ['text', 'card'],
        validation: (rule) => rule.required().error(words.lines.required),
      }),
      defineField({
        name: 'body',
        ...text.fields.body,
        type: 'articleBody',
        group: 'text',
        validation: (rule) => rule.required().error(words.lines.required),
      }),
      defineField({
        name: 'slug',
        ...text.fields.slug,
        type: 'slug',
        group: 'card',
        options: {source: 'title', isUnique: isUniqueInLanguage},
        validation: (rule) =>
          rule.custom((slug, context) => articleSlug(slug?.current, wordsFor(context))),
      }),
      defineField({
        name: 'excerpt',
        ...text.fields.excerpt,
        type: 'text',
        group: 'card',
        rows: 3,
        validation: (rule) => [
          rule.required().error(words.lines.required),
          rule.max(280).warning(text.longExcerpt),
        ],
      }),
      defineField({...picture(words), name: 'cover', ...text.fields.cover, group: 'card'}),
      defineField({
        name: 'publishedAt',
        ...text.fields.publishedAt,
        type: 'datetime',
        group: 'card',
        initialValue: () => new Date().toISOString(),
      }),
      defineField({
        name: 'patterns',
        ...text.fields.patterns,
        type: 'array',
        group: 'links',
        of: [defineArrayMember({type: 'reference', to: [{type: 'pattern'}]})],
        validation: (rule) => rule.unique().error(words.lines.repeated),
      }),
      defineField({
        name: 'test',
        ...text.fields.test,
        type: 'reference',
        group: 'links',
        to: [{type: 'relationshipTest'}],
      }),
      defineField({
        name: 'sources',
        ...text.fields.sources,
        type: 'array',
        group: 'links',
        of: [source(words)],
      }),
      defineField({
        name: 'language',
        ...text.fields.language,
        type: 'string',
        readOnly: true,
        hidden: true,
        validation: (rule) => rule.required().error(words.lines.required),
      }),
    ],
    orderings: [
      {name: 'newest', title: text.newestFirst, by: [{field: 'publishedAt', direction: 'desc'}]},
      {name: 'title', title: text.byTitle, by: [{field: 'title', direction: 'asc'}]},
    ],
    preview: {
      select: {title: 'title', language: 'language', excerpt: 'excerpt', media: 'cover'},
      prepare: ({title, language, excerpt, media}: ArticleView) => ({
        title: line(title) ?? text.untitled,
        subtitle: facts(language, excerpt),
        media,
      }),
    },
  });
}
