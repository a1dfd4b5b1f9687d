import {articleList} from '../article-list.ts';
import {drawing} from '../drawings.ts';
import type {Edition} from '../editions.ts';
import {embedScript, wikiTag} from '../embed.ts';
import {type Html, html} from '../html.ts';
import {layout} from '../layout.ts';
import type {ArticleCard} from '../library.ts';
import type {Site} from '../site.ts';

/**
 * The list of the library's articles, which the element makes one to search; `null` when the store
 * did not answer.
 */
export function libraryPage(
  site: Site,
  edition: Edition,
  articles: readonly ArticleCard[] | null,
): Html {
  const {words} = edition;
  const list = articleList(edition, articles, 'h2');
  return layout({
    edition,
    path: '/library/',
    title: words.library,
    description: words.librarySection.introduction,
    styles: ['prose', 'cards'],
    scripts: articles === null ? [] : [embedScript],
    body: html`
      <header class="page-header">
        ${drawing('shelf')}
        <h1>${words.library}</h1>
        <p class="dek">${words.librarySection.introduction}</p>
      </header>
      ${articles === null ? list : wikiTag(site, edition, list)}
    `,
  });
}
