import {html, LitElement, nothing} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {askClient, askDataset} from '../content/ask.ts';
import type {Ask} from '../content/ask.ts';
import {ContentFault} from '../content/content-fault.ts';
import {datasetSource} from '../content/source.ts';
import type {ContentClient} from '../content/source.ts';
import {LanguageController} from '../controllers/language-controller.ts';
import {LoadController} from '../controllers/load-controller.ts';
import {ViewportController} from '../controllers/viewport-controller.ts';
import {copyText} from '../copy-text.ts';
import type {Copied} from '../copy-text.ts';
import {baseSheet} from '../styles/base-sheet.ts';
import {proseStyles} from '../styles/prose-styles.ts';
import {AdoptedArticle, carriesResult} from './adopted-article.ts';
import {articleView, firstCall, TITLE} from './article-view.ts';
import {articleStyles} from './article-styles.ts';
import {blockStyles} from './block-styles.ts';
import {endStyles} from './end-styles.ts';
import type {Article, ArticlePart} from './article.ts';
import {loadArticle} from './load-article.ts';
import {english, loadArticleMessages} from '../messages/article.ts';
import {Tabs} from './tabs.ts';
import {tellFault} from '../tell-fault.ts';

const TEST = 'relationship-test';

/**
 * One article of the wiki, with its call to the test. What stands inside the tag is shown until
 * the article is there. A whole `<article>` inside it, as on the pages that `relationship-test
 * build` makes, stays; it gets copy buttons, and the test in its place.
 *
 * @summary Shows an article from Sanity inside any page.
 * @fires {RelationshipTestErrorEvent} relationship-test-error - The article could not be loaded.
 * @fires {RelationshipTestArticleEvent} relationship-test-article - The result recommends an
 *   article, and the visitor chose it; `preventDefault()` keeps the browser from following it.
 * @slot - Shown until the article is loaded, and when it cannot be.
 * @csspart title - The title.
 * @csspart lead - The excerpt, below the title.
 * @csspart contents - The table of contents.
 * @csspart progress - The line that shows how much was read.
 * @csspart tab - A tab that chooses for whom steps are shown.
 * @csspart phrase - Words to copy.
 * @csspart callout - A remark set apart.
 * @csspart cycle - The drawing of a cycle.
 * @csspart call - The call to the test.
 * @csspart back - Leads from the result back to the article.
 * @csspart notes - The list of footnotes.
 * @csspart sources - The list of sources.
 * @csspart button - Every button; `button-primary` for the one that starts the test.
 * @cssproperty --relationship-test-accent - Colour of what can be acted on.
 * @cssproperty --relationship-test-heading-font - Font family of headings and quotations.
 * @cssproperty --relationship-test-heading-weight - Font weight of headings.
 * @cssproperty --relationship-test-radius - Radius of corners.
 */
export class RelationshipArticleElement extends LitElement {
  static override styles = [baseSheet, proseStyles, articleStyles, blockStyles, endStyles];

  /** Slug of the article. */
  @property({reflect: true}) slug: string | null = null;
  /** Id of the Sanity project. */
  @property({attribute: 'project-id', reflect: true}) projectId: string | null = null;
  /** Name of the dataset; `production` by default. */
  @property({attribute: 'dataset', reflect: true}) datasetName: string | null = null;
  /** Origin of another store than the hosted Content Lake. */
  @property({attribute: 'api-host', reflect: true}) apiHost: string | null = null;
  /** Date of the API, such as `2025-02-19`. */
  @property({attribute: 'api-version', reflect: true}) apiVersion: string | null = null;
  /** `published` or, with a client that may read them, `drafts`. */
  @property({reflect: true}) perspective: string | null = null;
  /** What the Studio puts before the names of its types, where it was given a `prefix`. */
  @property({attribute: 'type-prefix', reflect: true}) typePrefix: string | null = null;
  /** `lazy` waits until the element comes near the viewport; `eager` loads at once. */
  @property() loading: 'lazy' | 'eager' = 'lazy';
  /** Address of an article, with `{slug}` and `{lang}` in it; the test links to it. */
  @property({attribute: 'article-url'}) articleUrl: string | null = null;
  /** Whether there is a table of contents; one with fewer than three headings never has one. */
  @property() contents: 'on' | 'off' = 'on';
  /** Shows how much of the article was read, in browsers that draw it without a script. */
  @property({attribute: 'reading-progress', type: Boolean}) readingProgress = false;
  /** Answers queries instead of the built-in transport; an `@sanity/client` fits. */
  @property({attribute: false}) client: ContentClient | null = null;

  /** The words copied last. */
  @state() private copied: Copied | null = null;
  /** Key of the call whose test was started. */
  @state() private started: string | null = null;
  /** Whether that test shows its result. */
  @state() private finished = false;
  /** What the live region says, where the page brought the article. */
  @state() private said = '';

  readonly #tabs = new Tabs(this);
  readonly #language = new LanguageController(this, {
    english,
    load: loadArticleMessages,
    changed: () => this.#reload(),
  });
  readonly #adopted = new AdoptedArticle(this, {
    messages: () => this.#language.messages,
    say: (words) => void (this.said = words),
  });
  readonly #article = new LoadController<Article>(this, {
    load: (signal) => this.#load(signal),
    failed: (error) => this.#failed(error),
  });

  /** Whether the page's fragment was followed. */
  #shown = false;

  constructor() {
    super();
    this.addController(
      new ViewportController(this, {
        eager: () => this.loading === 'eager',
        near: () => void this.updateComplete.then(() => this.#begin()),
      }),
    );
    this.addEventListener('relationship-test-result', () => void (this.finished = true));
  }

  async #begin(): Promise<void> {
    if (!this.#adopted.found) return this.#article.load();
    await this.#language.ready;
    this.#adopted.complete();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const place = [
      'slug',
      'projectId',
      'datasetName',
      'apiHost',
      'apiVersion',
      'perspective',
      'typePrefix',
      'client',
    ] as const;
    if (place.some((name) => changed.has(name))) this.#reload();
    const {state: load} = this.#article;
    if (load.kind === 'ready' && !this.#shown) this.#showFragment(load.value);
  }

  #reload(): void {
    if (this.hasUpdated && this.#article.state.kind !== 'waiting') void this.#article.load();
  }

  async #load(signal: AbortSignal): Promise<Article> {
    const article = await loadArticle(this.#ask(), this.slug ?? '', this.#language.chain, {signal});
    await this.#language.ready;
    return article;
  }

  #ask(): Ask {
    if (this.client) return askClient(this.client, this.typePrefix);
    const source = datasetSource((name) => this.getAttribute(name));
    if (source && this.slug) return askDataset(source);
    throw new ContentFault({kind: 'place', missing: source ? 'article' : 'content'});
  }

  #failed(cause: unknown): void {
    void tellFault(this, cause);
  }

  async #copy(text: string, event: Event): Promise<void> {
    const button = event.currentTarget;
    const words = button instanceof Element ? button.closest('.phrase')?.querySelector('p') : null;
    this.copied = await copyText(text, words);
  }

  /** Follows a link to one of the headings, or one that carries a result, once. */
  #showFragment(article: Article): void {
    this.#shown = true;
    if (carriesResult()) this.started = firstCall(article);
    else this.#goTo(decodeFragment(location.hash.slice(1)));
  }

  /** Takes the reader to a heading or a note. The address stays as it is: it belongs to the page. */
  #goTo(id: string): void {
    const heading = id && this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    if (!heading) return;
    const fold = heading.closest('details');
    if (fold) fold.open = true;
    if (heading.tabIndex < 0) heading.tabIndex = -1;
    heading.scrollIntoView();
    heading.focus({preventScroll: true});
  }

  protected override render(): TemplateResult {
    const {messages} = this.#language;
    const {state: load} = this.#article;
    if (this.#adopted.found) {
      return html`<slot></slot>${this.#backView()}
        <p class="said" role="status">${this.said}</p>`;
    }
    if (load.kind === 'ready') return this.#articleView(load.value);
    if (load.kind === 'failed') {
      return html`<div class="article fault" role="alert">
        <slot></slot>
        <p><strong>${messages.fault.title}</strong> ${messages.fault.text}</p>
        <button class="primary" part="button button-primary" type="button" @click=${this.#retry}>
          ${messages.fault.retry}
        </button>
      </div>`;
    }
    return html`<div class="article" aria-busy="true">
      <slot></slot>
      <span class="said">${messages.loading}</span>
    </div>`;
  }

  readonly #retry = (): void => void this.#article.load();

  #articleView(article: Article): TemplateResult {
    const {messages} = this.#language;
    return articleView(article, {
      messages,
      tabs: this.#tabs,
      contents: this.contents !== 'off',
      progress: this.readingProgress,
      said: this.copied ? messages[this.copied.how] : '',
      copyButton: (text) => this.#copyButton(text),
      testCall: (call) => this.#testCall(call),
      follow: (id, event) => {
        event.preventDefault();
        this.#goTo(id);
      },
    });
  }

  #copyButton(text: string): TemplateResult {
    const {messages} = this.#language;
    const how = this.copied?.text === text ? this.copied.how : null;
    return html`<button
      class="copy ${how ?? ''}"
      part="button"
      type="button"
      aria-label=${how ? messages[how] : messages.copyWords(text)}
      @click=${(event: Event) => void this.#copy(text, event)}
    >
      ${how ? messages[how] : messages.copy}
    </button>`;
  }

  /** The call; once it was followed, the test itself in its place. */
  #testCall(call: ArticlePart & {readonly kind: 'testCall'}): TemplateResult | typeof nothing {
    const {key, heading, text, buttonLabel, test} = call;
    if (!test) return nothing;
    if (this.started === key) {
      return html`<relationship-test
          loading="eager"
          test=${test}
          project-id=${this.projectId ?? nothing}
          dataset=${this.datasetName ?? nothing}
          api-host=${this.apiHost ?? nothing}
          api-version=${this.apiVersion ?? nothing}
          perspective=${this.perspective ?? nothing}
          type-prefix=${this.typePrefix ?? nothing}
          source=${this.slug ?? nothing}
          article-url=${this.articleUrl ?? nothing}
          .client=${this.client}
        ></relationship-test>
        ${this.#backView()}`;
    }
    return html`<section class="call" part="call">
      ${heading ? html`<h2>${heading}</h2>` : nothing} ${text ? html`<p>${text}</p>` : nothing}
      <button
        class="primary"
        part="button button-primary"
        type="button"
        @click=${() => this.#startTest(key)}
      >
        ${buttonLabel || this.#language.messages.startTest}
      </button>
    </section>`;
  }

  /** Leads from the result back to what was read. */
  #backView(): TemplateResult | typeof nothing {
    if (!this.finished) return nothing;
    return html`<p class="back">
      <button class="plain" part="button back" type="button" @click=${this.#goBack}>
        ${this.#language.messages.backToArticle}
      </button>
    </p>`;
  }

  readonly #goBack = (): void => {
    if (this.#adopted.found) this.scrollIntoView();
    else this.#goTo(TITLE);
  };

  #startTest(key: string): void {
    this.started = key;
    this.finished = false;
    void this.updateComplete.then(() => this.renderRoot.querySelector(TEST)?.start());
  }
}

/** A fragment as it was written, which may be no valid one. */
function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'relationship-article': RelationshipArticleElement;
  }
}
