import type {ReactiveController, ReactiveControllerHost, TemplateResult} from 'lit';
import type {Result} from '../core/result.ts';
import type {HostContext} from '../result/result-context.ts';
import type {ResultPage} from '../result/result-page.ts';
import {drawn} from '../first/draw.ts';
import {faultView} from '../first/fault.ts';
import type {ReviewProps} from '../views/review.ts';
import {skeletonView} from '../first/skeleton.ts';
import {bringsLink} from './link-in-address.ts';

/**
 * Owns the way to what follows the items: the list of open ones, and the result. Its code comes
 * as a chunk of its own, ahead of need once the visitor has answered.
 */
export class ResultController implements ReactiveController {
  /** Whether a result from a link is on show. */
  isLinked = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #context: () => HostContext;
  readonly #onHash = () => {
    if (this.#hash !== null) this.look();
  };
  /** The fragment as it was when it was last looked at; `null` before the test is there. */
  #hash: string | null = null;
  #page: Promise<ResultPage> | null = null;
  #shown: ResultPage | null = null;
  readonly #skeletonView = skeletonView();
  readonly #fault = faultView(() => this.#failed && void this.#show(this.#failed));
  /** What was to be shown when the code did not load. */
  #failed: ((page: ResultPage) => unknown) | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement, context: () => HostContext) {
    this.#host = host;
    this.#context = context;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#onHash);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#onHash);
  }

  /** Looks for a result in the address of the page; each is shown once. */
  look(): void {
    const {hash} = location;
    if (hash === this.#hash) return;
    this.#hash = hash;
    this.isLinked = bringsLink(hash);
    this.#host.requestUpdate();
    const leave = () => {
      this.isLinked = false;
      this.#hash = location.hash;
      this.#host.requestUpdate();
    };
    if (this.isLinked) void this.#show((page) => page.openLink(hash, leave));
  }

  get result(): Result | null {
    return this.#shown?.result ?? null;
  }

  /** Loads code and texts quietly, so that losing the connection midway loses nothing. */
  async prepare(): Promise<void> {
    try {
      await (await this.#load()).prepare();
    } catch {
      // Asked for ahead of need: the visitor hears of it when the result is wanted.
      this.#page = null;
    }
  }

  /** Scores the session and shows the result. */
  open(): Promise<void> {
    return this.#show((page) => page.open());
  }

  /** Shows the list of open items. */
  openReview(): Promise<void> {
    return this.#show(() => {});
  }

  /** Forgets the result: the visitor answers again. */
  close(): void {
    this.#shown?.close();
  }

  unlock(): Promise<boolean> {
    return this.#shown?.report.unlock() ?? Promise.resolve(false);
  }

  print(): void {
    this.#shown?.print();
  }

  render(): TemplateResult | HTMLElement {
    return this.#otherwise() ?? this.#shown?.render() ?? this.#skeleton();
  }

  /** What a link brought. */
  renderLink(): TemplateResult | HTMLElement {
    return this.#otherwise() ?? this.#shown?.linked.render() ?? this.#skeleton();
  }

  /** The list of open items, whose code and words come with those of the result. */
  review(props: Omit<ReviewProps, 'messages'>): TemplateResult | HTMLElement {
    return this.#otherwise() ?? this.#shown?.review(props) ?? this.#skeleton();
  }

  /** What is shown when the code did not load. */
  #otherwise(): HTMLElement | null {
    return this.#failed && drawn(this.#fault, this.#context().messages);
  }

  #skeleton(): HTMLElement {
    return drawn(this.#skeletonView, this.#context().messages);
  }

  async #show(then: (page: ResultPage) => unknown): Promise<void> {
    this.#failed = null;
    try {
      await then(await this.#load());
    } catch (cause) {
      this.#page = null;
      this.#failed = then;
      console.error('<relationship-test> could not show what follows the items.', cause);
    }
    this.#host.requestUpdate();
  }

  #load(): Promise<ResultPage> {
    this.#page ??= import('../result/result-page.ts').then(async ({ResultPage}) => {
      const sheets = ResultPage.styles.map(({styleSheet}) => styleSheet).filter((sheet) => !!sheet);
      this.#host.shadowRoot?.adoptedStyleSheets.push(...sheets);
      const page = new ResultPage(this.#host, this.#context);
      await page.ready;
      this.#shown = page;
      return page;
    });
    return this.#page;
  }
}
