import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {WikiMessages} from '../messages/messages.ts';
import type {Route} from './route.ts';
import type {WikiCard, WikiPage, WikiPattern, WikiWish} from './wiki.ts';

/** What the list needs from the element that shows it. */
export interface ListContext {
  readonly messages: WikiMessages;
  readonly wish: WikiWish;
  /** The last list that was loaded, or `null` before the first. */
  readonly page: WikiPage | null;
  readonly failed: boolean;
  href(route: Route): string;
  /** Follows a link to a route in place; `card` is the article that it stands on. */
  follow(event: MouseEvent, route: Route, card: WikiCard): void;
  /** Wishes for something else, at once or when the reader has stopped typing. */
  wishFor(change: Partial<WikiWish>, typing?: boolean): void;
  more(): void;
  retry(): void;
}

/** Search, choice of a pattern, and the cards. */
export function listView(context: ListContext): TemplateResult {
  const {messages, page, wish} = context;
  return html`<div class="list">
    ${page?.count === 0 && !isNarrowed(wish) ? nothing : toolsView(context)}
    <p class="said" role="status">
      ${page && !context.failed ? messages.found(page.count) : nothing}
    </p>
    ${context.failed ? faultView(context) : page ? cardsView(page, context) : waitingView(messages)}
  </div>`;
}

function toolsView({messages, page, wish, wishFor}: ListContext): TemplateResult {
  return html`<form
    class="tools"
    role="search"
    @submit=${(event: Event) => {
      event.preventDefault();
      wishFor({});
    }}
  >
    <input
      type="search"
      part="search"
      enterkeyhint="search"
      autocomplete="off"
      aria-label=${messages.search}
      placeholder=${messages.search}
      .value=${wish.search}
      @input=${({target}: Event) => {
        if (target instanceof HTMLInputElement) wishFor({search: target.value}, true);
      }}
    />
    ${page && page.patterns.length > 1 ? filterView(page.patterns, messages, wish, wishFor) : nothing}
  </form>`;
}

function filterView(
  patterns: readonly WikiPattern[],
  messages: WikiMessages,
  {pattern}: WikiWish,
  wishFor: ListContext['wishFor'],
): TemplateResult {
  return html`<div class="filter" role="group" aria-label=${messages.filter}>
    ${[{id: '', name: messages.all}, ...patterns].map(
      ({id, name}) =>
        html`<button
          type="button"
          part="button filter"
          aria-pressed=${id === pattern}
          @click=${() => wishFor({pattern: id})}
        >
          ${name}
        </button>`,
    )}
  </div>`;
}

function cardsView(page: WikiPage, context: ListContext): TemplateResult {
  const {messages, wish, wishFor, more} = context;
  if (page.cards.length === 0) {
    return html`<div class="empty" part="empty">
      <p><strong>${isNarrowed(wish) ? messages.empty : messages.none}</strong></p>
      ${
        isNarrowed(wish)
          ? html`<p>${messages.emptyHint}</p>
              <button
                class="quiet"
                part="button"
                type="button"
                @click=${() => wishFor({search: '', pattern: ''})}
              >
                ${messages.showAll}
              </button>`
          : nothing
      }
    </div>`;
  }
  return html`<ul class="cards">
      ${repeat(
        page.cards,
        ({slug}) => slug,
        (card) => cardView(card, page.language, context),
      )}
    </ul>
    ${
      page.cards.length < page.count
        ? html`<button class="quiet more" part="button more" type="button" @click=${more}>
            ${messages.more}
          </button>`
        : nothing
    }`;
}

function cardView(
  card: WikiCard,
  language: string,
  {messages, href, follow}: ListContext,
): TemplateResult {
  const article: Route = {view: 'article', slug: card.slug};
  const test: Route | null = card.test ? {view: 'test', slug: card.test} : null;
  return html`<li class="card" part="card" dir="auto">
    <h2 lang=${language}>
      <a
        part="card-title"
        href=${href(article)}
        data-slug=${card.slug}
        @click=${(event: MouseEvent) => follow(event, article, card)}
        >${card.title}</a
      >
    </h2>
    ${card.excerpt ? html`<p lang=${language}>${card.excerpt}</p>` : nothing}
    <p class="about">
      <span dir="auto">${messages.minutes(card.minutes)}</span>
      ${
        test
          ? html`<a
              dir="auto"
              href=${href(test)}
              @click=${(event: MouseEvent) => follow(event, test, card)}
              >${messages.takeTest}</a
            >`
          : nothing
      }
    </p>
  </li>`;
}

function waitingView(messages: WikiMessages): TemplateResult {
  return html`<div aria-busy="true">
    <slot></slot>
    <span class="said">${messages.loading}</span>
  </div>`;
}

function faultView({messages, retry}: ListContext): TemplateResult {
  return html`<div class="fault" role="alert">
    <slot></slot>
    <p><strong>${messages.fault.title}</strong> ${messages.fault.text}</p>
    <button class="primary" part="button button-primary" type="button" @click=${retry}>
      ${messages.fault.retry}
    </button>
  </div>`;
}

function isNarrowed({search, pattern}: WikiWish): boolean {
  return search.trim() !== '' || pattern !== '';
}
