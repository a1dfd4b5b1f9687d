import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {articlePlace, relativeTo, testPlace} from '../places.ts';
import type {SiteArticle} from '../site.ts';
import type {Edition} from './page.ts';

/** Articles as cards, like those of the element's list. */
export function cards(
  {site, language, words}: Edition,
  place: string,
  articles: readonly SiteArticle[],
): TemplateResult {
  return html`<ul class="cards">
    ${articles.map(({article, minutes}) => {
      const test = site.tests.find(({slug}) => slug === article.test);
      return html`<li class="card">
        <h2>
          <a href=${relativeTo(place, articlePlace(language, article.slug))}>${article.title}</a>
        </h2>
        ${article.excerpt ? html`<p>${article.excerpt}</p>` : nothing}
        <p class="about">
          <span>${words.wiki.minutes(minutes)}</span>
          ${
            test
              ? html`<a href=${relativeTo(place, testPlace(language, test.slug))}
                  >${words.wiki.takeTest}</a
                >`
              : nothing
          }
        </p>
      </li>`;
    })}
  </ul>`;
}
