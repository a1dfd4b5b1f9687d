import {BookIcon} from '@sanity/icons/Book';
import {SelectIcon} from '@sanity/icons/Select';
import {TranslateIcon} from '@sanity/icons/Translate';
import type {ListBuilder, ListItemBuilder, StructureBuilder} from 'sanity/structure';
import {API_VERSION} from '../apiVersion.ts';
import {languagesOf, type ContentLanguage} from '../languages.ts';
import {articleTemplateId, PATTERN_ARTICLE_TEMPLATE} from '../templates.ts';
import type {ContentContext} from './context.ts';
import {counted, countsOf} from './counts.ts';

/** Articles, opened by language, because a translation is a document of its own; or by pattern. */
export function articlesItem(S: StructureBuilder, context: ContentContext): ListItemBuilder {
  return S.listItem()
    .id('articles')
    .title('Articles')
    .icon(BookIcon)
    .child(() => articlesList(S, context));
}

async function articlesList(S: StructureBuilder, context: ContentContext): Promise<ListBuilder> {
  const languages = languagesOf(context.schema);
  const numbers = await countsOf(
    context,
    `{${languages.map(({id}) => `"${id}": count(*[_type == "article" && language == "${id}"])`).join(', ')}}`,
    {},
  );
  return S.list()
    .id('articles')
    .title('Articles')
    .items([
      ...languages.map((language) => languageItem(S, language, numbers.get(language.id))),
      S.divider(),
      byPatternItem(S),
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
    .schemaType('article')
    .child(
      S.documentList()
        .id(id)
        .title(title)
        .apiVersion(API_VERSION)
        .schemaType('article')
        .filter('_type == "article" && language == $language')
        .params({language: id})
        .defaultOrdering([{field: 'publishedAt', direction: 'desc'}])
        .canHandleIntent(
          (intent, {template}) => intent === 'create' && template === articleTemplateId(id),
        )
        .initialValueTemplates([S.initialValueTemplateItem(articleTemplateId(id))]),
    );
}

/** Which articles help with a pattern, in any language; a new one begins with that pattern. */
function byPatternItem(S: StructureBuilder): ListItemBuilder {
  return S.listItem()
    .id('by-pattern')
    .title('By pattern')
    .icon(SelectIcon)
    .child(
      S.documentList()
        .id('by-pattern')
        .title('Articles by pattern')
        .apiVersion(API_VERSION)
        .schemaType('pattern')
        // Not "_type == $type": a Studio takes such a list for the place where patterns are edited.
        .filter('_type == "pattern"')
        .canHandleIntent(() => false)
        .child((pattern) =>
          S.documentList()
            .id(pattern)
            .title('Articles')
            .apiVersion(API_VERSION)
            .schemaType('article')
            .filter('_type == "article" && references($pattern)')
            .params({pattern})
            .canHandleIntent(() => false)
            .initialValueTemplates([
              S.initialValueTemplateItem(PATTERN_ARTICLE_TEMPLATE, {pattern}),
            ]),
        ),
    );
}
