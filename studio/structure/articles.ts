import {BookIcon} from '@sanity/icons/Book';
import {SelectIcon} from '@sanity/icons/Select';
import {TranslateIcon} from '@sanity/icons/Translate';
import type {ListBuilder, ListItemBuilder, StructureBuilder} from 'sanity/structure';
import {API_VERSION} from '../apiVersion.ts';
import {languagesOf, type ContentLanguage} from '../languages.ts';
import {articleTemplateId, PATTERN_ARTICLE_TEMPLATE} from '../templates.ts';
import type {StudioWords} from '../words/en.ts';
import type {ContentContext} from './context.ts';
import {counted, countsOf} from './counts.ts';
import {entryId, storedFilter, storedType} from './storedType.ts';

/** Articles, opened by language, because a translation is a document of its own; or by pattern. */
export function articlesItem(
  S: StructureBuilder,
  context: ContentContext,
  words: StudioWords,
): ListItemBuilder {
  return S.listItem()
    .id(entryId(S, 'articles'))
    .title(words.structure.articles)
    .icon(BookIcon)
    .child(() => articlesList(S, context, words));
}

async function articlesList(
  S: StructureBuilder,
  context: ContentContext,
  words: StudioWords,
): Promise<ListBuilder> {
  const languages = languagesOf(context.schema);
  const numbers = await countsOf(
    context,
    `{${languages.map(({id}, index) => `"${id}": count(*[_type == "article" && language == $languages[${index}]])`).join(', ')}}`,
    {languages: languages.map(({id}) => id)},
  );
  return S.list()
    .id('articles')
    .title(words.structure.articles)
    .items([
      ...languages.map((language) => languageItem(S, language, numbers.get(language.id))),
      S.divider(),
      byPatternItem(S, words),
    ]);
}

function languageItem(
  S: StructureBuilder,
  {id, title}: ContentLanguage,
  number: number | undefined,
): ListItemBuilder {
  return S.listItem()
    .id(id)
    .title(counted(title, number))
    .icon(TranslateIcon)
    .schemaType(storedType(S, 'article'))
    .child(
      S.documentList()
        .id(id)
        .title(title)
        .apiVersion(API_VERSION)
        .schemaType(storedType(S, 'article'))
        .filter(storedFilter(S, '_type == "article" && language == $language'))
        .params({language: id})
        .defaultOrdering([{field: 'publishedAt', direction: 'desc'}])
        .canHandleIntent(
          (intent, {template}) => intent === 'create' && template === articleTemplateId(id),
        )
        .initialValueTemplates([S.initialValueTemplateItem(articleTemplateId(id))]),
    );
}

/** Which articles help with a pattern, in any language; a new one begins with that pattern. */
function byPatternItem(S: StructureBuilder, {structure}: StudioWords): ListItemBuilder {
  return S.listItem()
    .id('by-pattern')
    .title(structure.byPattern)
    .icon(SelectIcon)
    .child(
      S.documentList()
        .id('by-pattern')
        .title(structure.articlesByPattern)
        .apiVersion(API_VERSION)
        .schemaType(storedType(S, 'pattern'))
        // Not "_type == $type": a Studio takes such a list for the place where patterns are edited.
        .filter(storedFilter(S, '_type == "pattern"'))
        .canHandleIntent(() => false)
        .child((pattern) =>
          S.documentList()
            .id(pattern)
            .title(structure.articles)
            .apiVersion(API_VERSION)
            .schemaType(storedType(S, 'article'))
            .filter(storedFilter(S, '_type == "article" && references($pattern)'))
            .params({pattern})
            .canHandleIntent(() => false)
            .initialValueTemplates([
              S.initialValueTemplateItem(PATTERN_ARTICLE_TEMPLATE, {pattern}),
            ]),
        ),
    );
}
