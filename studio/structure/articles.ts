import {BookIcon} from '@sanity/icons/Book';
import {TranslateIcon} from '@sanity/icons/Translate';
import type {ListItemBuilder, StructureBuilder} from 'sanity/structure';
import {API_VERSION} from '../apiVersion.ts';
import {languagesOf, type ContentLanguage} from '../languages.ts';
import {articleTemplateId} from '../templates.ts';
import type {ContentContext} from './context.ts';

/** Articles, opened by language, because a translation is a document of its own. */
export function articlesItem(S: StructureBuilder, {schema}: ContentContext): ListItemBuilder {
  return S.listItem()
    .id('articles')
    .title('Articles')
    .icon(BookIcon)
    .child(
      S.list()
        .id('articles')
        .title('Articles')
        .items(languagesOf(schema).map((language) => languageItem(S, language))),
    );
}

function languageItem(S: StructureBuilder, {id, title}: ContentLanguage): ListItemBuilder {
  return S.listItem()
    .id(id)
    .title(title)
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
