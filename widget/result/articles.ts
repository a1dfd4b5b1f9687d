import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {ArticleCard} from '../content/result-content.ts';
import {webAddress} from '../content/web-address.ts';
import {RelationshipTestArticleEvent} from '../events/article-event.ts';
import type {Messages} from '../messages/messages.ts';
import {phrase} from '../views/phrase.ts';

/** Articles to read next. They are links where the page said how its articles are addressed. */
export function articlesView(
  articles: readonly ArticleCard[],
  template: string | null,
  messages: Messages,
): TemplateResult | null {
  if (!articles.length) return null;
  return html`<section class="articles" part="articles">
    <h3>${messages.result.articles}</h3>
    <ul>
      ${articles.map((article) => cardView(article, template, messages))}
    </ul>
  </section>`;
}

function cardView(
  article: ArticleCard,
  template: string | null,
  messages: Messages,
): TemplateResult {
  const url = articleAddress(article, template);
  const title = phrase(article.title, messages);
  return html`<li class="card" part="article">
    <h4>
      ${
        url
          ? html`<a href=${url} @click=${(event: MouseEvent) => announce(event, article, url)}
              >${title}</a
            >`
          : title
      }
    </h4>
    ${article.excerpt && html`<p>${phrase(article.excerpt, messages)}</p>`}
  </li>`;
}

function articleAddress({slug, title}: ArticleCard, template: string | null): string | null {
  const address = template
    ?.replaceAll('{slug}', encodeURIComponent(slug))
    .replaceAll('{lang}', encodeURIComponent(title.language));
  return address ? webAddress(address, document.baseURI) : null;
}

/** Lets the page open the article itself, unless the visitor wants it in another place. */
function announce(click: MouseEvent, {slug, title}: ArticleCard, url: string): void {
  const link = click.currentTarget;
  if (
    click.button ||
    click.metaKey ||
    click.ctrlKey ||
    click.shiftKey ||
    !(link instanceof Element)
  )
    return;
  const detail = {slug, title: title.value, language: title.language, url};
  if (!link.dispatchEvent(new RelationshipTestArticleEvent(detail))) click.preventDefault();
}
