import type {Edition} from '../editions.ts';
import {type Html, html} from '../html.ts';
import {editorWords, previewLayout, type PreviewSite} from './preview-site.ts';
import type {ArticleCard} from '../library.ts';
import {isRecord} from '../record.ts';

const listQuery = `*[_type == "article" && language == $language && defined(slug.current)]
  | order(publishedAt asc) {
    "id": _id, "slug": slug.current,
    "title": coalesce(title, slug.current), "excerpt": coalesce(excerpt, "…")
  }`;

/** A card, with what it takes to edit its article. */
interface EditableCard extends ArticleCard {
  readonly id: string;
}

/** The articles of a language, those that are only drafts among them. */
export async function libraryPreview(site: PreviewSite, edition: Edition): Promise<Html> {
  const {words, prefix, language} = edition;
  const found = await site.library.ask(listQuery, {language});
  const articles = Array.isArray(found) ? found.filter(isCard) : [];
  return previewLayout({
    edition,
    path: '/library/',
    title: words.library,
    description: words.librarySection.introduction,
    body: html`
      <header class="page-header"><h1>${words.library}</h1></header>
      ${articles.length === 0 ? html`<p class="notice">${editorWords[language].none}</p>` : ''}
      <ol class="articles">
        ${articles.map(
          ({id, slug, title, excerpt}) =>
            html`<li>
              <h2><a href="${prefix}/library/${slug}/">${title}</a></h2>
              <p ${site.mark({type: 'article', id, path: 'excerpt'})}>${excerpt}</p>
            </li>`,
        )}
      </ol>
    `,
  });
}

function isCard(value: unknown): value is EditableCard {
  return (
    isRecord(value) &&
    ['id', 'slug', 'title', 'excerpt'].every((name) => typeof value[name] === 'string')
  );
}
