import type {Edition} from './editions.ts';
import {type Html, html, raw} from './html.ts';
import type {ArticleCard} from './library.ts';

/** The library's articles as a numbered list; `null` when the store did not answer. */
export function articleList(
  {words, library}: Edition,
  articles: readonly ArticleCard[] | null,
  heading: 'h2' | 'h3',
): Html {
  if (articles === null) return html`<p class="notice">${words.librarySection.unreachable}</p>`;
  if (articles.length === 0) return html`<p class="notice">${words.librarySection.empty}</p>`;
  return html`<ol class="articles">
    ${articles.map(
      ({slug, title, excerpt}) =>
        html`<li>
          ${raw(`<${heading}>`)}<a href="${library}${slug}/">${title}</a>${raw(`</${heading}>`)}
          <p>${excerpt}</p>
        </li>`,
    )}
  </ol>`;
}
