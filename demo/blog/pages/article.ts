import type {Edition} from '../editions.ts';
import {articleTag, embedScript} from '../embed.ts';
import {type Html, html} from '../html.ts';
import {layout} from '../layout.ts';
import type {ArticleCard} from '../library.ts';
import type {Site} from '../site.ts';

/** The reading page of one article: the element shows it, its card stands in until then. */
export function articlePage(site: Site, edition: Edition, article: ArticleCard): Html {
  const {words, prefix} = edition;
  return layout({
    edition,
    path: `/library/${article.slug}/`,
    title: article.title,
    description: article.excerpt,
    styles: ['prose'],
    scripts: [embedScript],
    body: html`
      <p class="breadcrumb"><a href="${prefix}/library/">${words.librarySection.back}</a></p>
      <div class="reading">
        ${articleTag(
          site,
          edition,
          article.slug,
          html`<h1>${article.title}</h1>
            <p class="dek">${article.excerpt}</p>`,
        )}
      </div>
    `,
  });
}
