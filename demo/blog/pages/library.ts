import {articleList} from '../article-list.ts';
import {drawing} from '../drawings.ts';
import type {Edition} from '../editions.ts';
import {type Html, html} from '../html.ts';
import {layout} from '../layout.ts';
import type {ArticleCard} from '../library.ts';

/** The list of the library's articles; `null` when the store did not answer. */
export function libraryPage(edition: Edition, articles: readonly ArticleCard[] | null): Html {
  const {words} = edition;
  return layout({
    edition,
    path: '/library/',
    title: words.library,
    description: words.librarySection.introduction,
    styles: ['prose', 'cards'],
    body: html`
      <header class="page-header">
        ${drawing('shelf')}
        <h1>${words.library}</h1>
        <p class="dek">${words.librarySection.introduction}</p>
      </header>
      ${articleList(edition, articles, 'h2')}
    `,
  });
}
