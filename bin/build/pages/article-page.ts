import {html, nothing} from 'lit';
import {articleView} from '../../../widget/article/article-view.ts';
import type {ArticlePart} from '../../../widget/article/article.ts';
import {articlePlace, relativeTo, testPlace} from '../places.ts';
import type {SiteArticle} from '../site.ts';
import {cards} from './cards.ts';
import {layout} from './layout.ts';
import type {Edition, LinkPicture} from './page.ts';
import {plainArticle} from './plain-article.ts';
import {testTag} from './test-tag.ts';
import {articleThings} from './things.ts';

/** Articles that a page ends with. */
const NEXT = 2;

/** The page of an article: readable as it is, and completed by the element where a script runs. */
export function articlePage(
  edition: Edition,
  found: SiteArticle,
  picture: LinkPicture | null,
): string {
  const {article, publishedAt, updatedAt, translations} = found;
  const {words, language} = edition;
  const place = articlePlace(language, article.slug);
  const context = plainArticle(words.article, {
    contents: true,
    call: (part) => callView(edition, place, part, article.slug),
  });
  return layout({
    edition,
    place,
    shows: 'article',
    title: article.title,
    description: article.excerpt || article.title,
    alternates: translations.map((other) => ({
      language: other.language,
      place: articlePlace(other.language, other.slug),
    })),
    picture,
    things: articleThings(edition, found, picture),
    publishedAt,
    updatedAt,
    scripted: true,
    body: html`<p class="dateline">
        ${publishedAt ? dateView(publishedAt, edition) : nothing}<span
          class=${publishedAt ? 'dot' : nothing}
          >${words.wiki.minutes(found.minutes)}</span
        >
      </p>
      <relationship-article slug=${article.slug} lang=${language}>
        ${articleView(article, context)}
      </relationship-article>
      ${nextView(edition, place, found)}`,
  });
}

function dateView(date: string, {dates}: Edition): unknown {
  return html`<time datetime=${date}>${dates.format(new Date(date))}</time>`;
}

/** The call is a link to the page of the test; where a script runs, the test takes its place. */
function callView(
  edition: Edition,
  place: string,
  {heading, text, buttonLabel, test}: ArticlePart & {readonly kind: 'testCall'},
  source: string,
): unknown {
  if (!test || !edition.site.tests.some(({slug}) => slug === test)) return nothing;
  const address = relativeTo(place, testPlace(edition.language, test));
  return html`<section class="call" part="call">
    ${heading ? html`<h2>${heading}</h2>` : nothing} ${text ? html`<p>${text}</p>` : nothing}
    <a class="primary" href=${address}>${buttonLabel || edition.words.article.startTest}</a>
    ${testTag(edition, place, test, {source, waiting: true})}
  </section>`;
}

/** Where to read on: the articles that follow in the list, and those before them at its end. */
function nextView(edition: Edition, place: string, found: SiteArticle): unknown {
  const {articles} = edition;
  const at = articles.indexOf(found);
  const following = articles.slice(at + 1, at + 1 + NEXT);
  const next = [...following, ...articles.slice(0, Math.min(at, NEXT - following.length))];
  return next.length === 0 ? nothing : html`<div class="next">${cards(edition, place, next)}</div>`;
}
