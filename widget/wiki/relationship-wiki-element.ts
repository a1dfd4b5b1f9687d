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
import {RelationshipTestArticleEvent} from '../events/events.ts';
import {english, loadWikiMessages} from '../messages/wiki.ts';
import {baseSheet} from '../styles/base-sheet.ts';
import {proseStyles} from '../styles/prose-styles.ts';
import {tellFault} from '../tell-fault.ts';
import {listView} from './list-view.ts';
import {loadWiki} from './load-wiki.ts';
import {pause} from './pause.ts';
import type {Pause} from './pause.ts';
import {LIST} from './route.ts';
import type {Route} from './route.ts';
import {RouteController} from './route-controller.ts';
import type {WikiCard, WikiPage, WikiWish} from './wiki.ts';
import {wikiStyles} from './wiki-styles.ts';
import {keepWish, keptWish} from './wish.ts';

/** Cards to begin with, and more at a time. */
const STEP = 12;
/** Milliseconds without a key after which a search is sent. */
const PAUSE = 250;

/**
 * The whole wiki in one tag: a list of articles to search, each article, and the test that they
 * call to. What stands inside the tag is shown until the list is there.
 *
 * @summary Shows all articles of a dataset, and the tests they call to, inside any page.
 * @fires {RelationshipTestArticleEvent} relationship-test-article - An article was chosen;
 *   `preventDefault()` keeps the wiki from showing it.
 * @fires {RelationshipTestErrorEvent} relationship-test-error - Something could not be loaded.
 * @slot - Shown until the list is loaded, and when it cannot be.
 * @csspart search - The search field.
 * @csspart filter - A button that chooses the articles about a pattern.
 * @csspart card - An article in the list.
 * @csspart card-title - The link in it.
 * @csspart more - Shows more articles.
 * @csspart empty - What is shown when no article fits.
 * @csspart back - Leads from an article or a test back to the list.
 * @csspart button - Every button; `button-primary` for the one that leads on.
 * @cssproperty --relationship-test-accent - Colour of what can be acted on.
 * @cssproperty --relationship-test-heading-font - Font family of headings.
 * @cssproperty --relationship-test-heading-weight - Font weight of headings.
 * @cssproperty --relationship-test-radius - Radius of corners.
 */
export class RelationshipWikiElement extends LitElement {
  static override styles = [baseSheet, proseStyles, wikiStyles];

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
  /** Path below which every article has an address of its own, such as `/wiki/`. */
  @property() base: string | null = null;
  /**
   * With a `base`, `links` leaves the links of the list to the browser, where the page has a real
   * page at each address. Without: `hash` keeps what is shown in the fragment, behind the element's
   * id or `wiki`; `entries` leaves the address as it is, for pages whose own router reads the
   * fragment.
   */
  @property() routing: 'hash' | 'entries' | 'links' = 'hash';
  /** Answers queries instead of the built-in transport; an `@sanity/client` fits. */
  @property({attribute: false}) client: ContentClient | null = null;

  /**
   * How a pause in typing is waited for.
   * @internal
   */
  pause: Pause = pause;

  @state() private wish: WikiWish = {search: '', pattern: '', size: STEP};

  /** The article whose card was followed last. */
  #from: string | null = null;
  /** Where the reader was in the list. */
  #listScroll = 0;
  /** Whether there is a reason to load anything. */
  #isNear = false;
  #callOff = (): void => undefined;
  readonly #language = new LanguageController(this, {
    english,
    load: loadWikiMessages,
    changed: () => this.#reload(),
  });
  readonly #list = new LoadController<WikiPage>(this, {
    load: (signal) => this.#load(signal),
    failed: (error) => void tellFault(this, error),
  });
  readonly #routes = new RouteController(this, {
    routing: () => ({
      base: this.base,
      kind: this.routing === 'entries' ? 'entries' : 'hash',
      name: this.id || 'wiki',
    }),
    moved: () => void this.updateComplete.then(() => this.#arrive()),
  });

  constructor() {
    super();
    this.addController(
      new ViewportController(this, {
        eager: () => this.loading === 'eager',
        near: () => {
          this.#isNear = true;
          void this.updateComplete.then(() => this.#loadList());
        },
      }),
    );
    this.addEventListener('relationship-test-article', (event) => {
      if (event.composedPath()[0] === this || event.defaultPrevented) return;
      event.preventDefault();
      this.#routes.go({view: 'article', slug: event.detail.slug});
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.routing === 'links') this.wish = keptWish() ?? this.wish;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#callOff();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const place = [
      'projectId',
      'datasetName',
      'apiHost',
      'apiVersion',
      'perspective',
      'typePrefix',
      'client',
    ] as const;
    if (place.some((name) => changed.has(name))) this.#reload();
  }

  /** Loads the list for the first time, when it is to be seen. */
  #loadList(): void {
    const wanted = this.#isNear && this.#routes.route.view === 'list';
    if (wanted && this.#list.state.kind === 'waiting') void this.#list.load();
  }

  #reload(): void {
    if (this.hasUpdated && this.#list.state.kind !== 'waiting') void this.#list.load();
  }

  async #load(signal: AbortSignal): Promise<WikiPage> {
    const page = await loadWiki(this.#ask(), this.wish, this.#language.chain, {signal});
    await this.#language.ready;
    return page;
  }

  #ask(): Ask {
    if (this.client) return askClient(this.client, this.typePrefix);
    const source = datasetSource((name) => this.getAttribute(name));
    if (source) return askDataset(source);
    throw new ContentFault({kind: 'place', missing: 'content'});
  }

  readonly #wishFor = (change: Partial<WikiWish>, typing = false): void => {
    this.wish = {...this.wish, size: STEP, ...change};
    this.#callOff();
    if (typing) this.#callOff = this.pause(PAUSE, () => void this.#list.load());
    else void this.#list.load();
  };

  readonly #more = (): void => this.#wishFor({size: this.wish.size + STEP});

  /** Follows a link in place, unless the reader wants it in another tab. */
  #follow(event: MouseEvent, route: Route, card?: WikiCard): void {
    if (event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
    if (this.routing === 'links') return this.#leave(event, route, card);
    event.preventDefault();
    if (route.view === 'article' && card && !this.#announce(card)) return;
    if (this.#routes.route.view === 'list') this.#listScroll = scrollY;
    if (card) this.#from = card.slug;
    this.#routes.go(route);
  }

  /** The browser follows the link. The entry of the history keeps what was searched for. */
  #leave(event: MouseEvent, route: Route, card?: WikiCard): void {
    keepWish(this.wish);
    if (route.view === 'article' && card && !this.#announce(card)) event.preventDefault();
  }

  /** Tells the page which article was chosen. Says whether it is to be shown here. */
  #announce({slug, title}: WikiCard): boolean {
    const {state: list} = this.#list;
    const language = list.kind === 'ready' ? list.value.language : '';
    const {href: url} = new URL(this.#routes.href({view: 'article', slug}), document.baseURI);
    return this.dispatchEvent(new RelationshipTestArticleEvent({slug, title, language, url}));
  }

  /** The reader is somewhere else now, and so is the focus. */
  #arrive(): void {
    const {view} = this.#routes.route;
    if (view === 'list') {
      this.#loadList();
      if (this.#from !== null) scrollTo({top: this.#listScroll, behavior: 'instant'});
      this.#focus(this.#from === null ? '.wiki' : `[data-slug="${CSS.escape(this.#from)}"]`);
    } else {
      if (this.getBoundingClientRect().top < 0) this.scrollIntoView({behavior: 'instant'});
      this.#focus('.wiki');
    }
  }

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus({preventScroll: true});
  }

  protected override render(): TemplateResult {
    const {route} = this.#routes;
    return html`<div class="wiki" tabindex="-1">
      <div ?hidden=${route.view !== 'list'}>${this.#listView()}</div>
      ${route.view === 'list' ? nothing : this.#routeView(route)}
    </div>`;
  }

  #listView(): TemplateResult {
    const {state: list} = this.#list;
    return listView({
      messages: this.#language.messages,
      wish: this.wish,
      page: list.kind === 'ready' ? list.value : null,
      failed: list.kind === 'failed',
      href: (route) => this.#routes.href(route),
      follow: (event, route, card) => this.#follow(event, route, card),
      wishFor: this.#wishFor,
      more: this.#more,
      retry: () => void this.#list.load(),
    });
  }

  #routeView({view, slug}: Exclude<Route, {view: 'list'}>): TemplateResult {
    const common = {slug, articleUrl: this.#routes.href({view: 'article', slug: '{slug}'})};
    return html`<div class=${view}>
      <a
        class="all"
        part="back"
        href=${this.#routes.href(LIST)}
        @click=${(event: MouseEvent) => this.#follow(event, LIST)}
        >${this.#language.messages.back}</a
      >
      ${view === 'article' ? this.#articleView(common) : this.#testView(common)}
    </div>`;
  }

  #articleView({slug, articleUrl}: {slug: string; articleUrl: string}): TemplateResult {
    return html`<relationship-article
      loading="eager"
      slug=${slug}
      project-id=${this.projectId ?? nothing}
      dataset=${this.datasetName ?? nothing}
      api-host=${this.apiHost ?? nothing}
      api-version=${this.apiVersion ?? nothing}
      perspective=${this.perspective ?? nothing}
      type-prefix=${this.typePrefix ?? nothing}
      article-url=${articleUrl}
      .client=${this.client}
    ></relationship-article>`;
  }

  #testView({slug, articleUrl}: {slug: string; articleUrl: string}): TemplateResult {
    return html`<relationship-test
      loading="eager"
      test=${slug}
      project-id=${this.projectId ?? nothing}
      dataset=${this.datasetName ?? nothing}
      api-host=${this.apiHost ?? nothing}
      api-version=${this.apiVersion ?? nothing}
      perspective=${this.perspective ?? nothing}
      type-prefix=${this.typePrefix ?? nothing}
      source=${this.#from ?? nothing}
      article-url=${articleUrl}
      .client=${this.client}
    ></relationship-test>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'relationship-wiki': RelationshipWikiElement;
  }
}
