import type {ReactiveController, ReactiveControllerHost, TemplateResult} from 'lit';
import type {ResultContent} from '../content/result-content.ts';
import {encodeShareCode, sharedResult} from '../core/share-code.ts';
import {score} from '../core/scoring/score.ts';
import {rawAnswers} from '../core/session-answers.ts';
import type {Copied} from '../copy-text.ts';
import type {ResultContext} from '../result/result-context.ts';
import {drawn} from '../first/draw.ts';
import {skeletonView} from '../first/skeleton.ts';
import {linkTo} from './link.ts';
import type {LinkCodes} from './link.ts';
import type {Received} from './received.ts';

interface LinkedContext extends ResultContext {
  readonly copied: Copied | null;
  readonly copy: (text: string, event: Event) => void;
}

/**
 * Owns what a link brought to the page, until the visitor goes on to the test. It never touches
 * the visitor's own answers.
 */
export class LinkedController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #context: () => LinkedContext;
  readonly #load: () => Promise<ResultContent>;
  readonly #skeleton = skeletonView();
  #received: Received | null = null;
  #codes: LinkCodes = {result: null, partner: null};
  #content: ResultContent | null = null;
  #view: typeof import('./linked-view.ts').linkedView | null = null;
  #leave: () => void = () => {};

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    context: () => LinkedContext,
    load: () => Promise<ResultContent>,
  ) {
    this.#host = host;
    this.#context = context;
    this.#load = load;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Shows what a link brought; `leave` is called when the visitor goes on. */
  async open(received: Received, codes: LinkCodes, leave: () => void): Promise<void> {
    this.#received = received;
    this.#codes = codes;
    this.#leave = leave;
    const [{linkedView}, content] = await Promise.all([
      import('./linked-view.ts'),
      received.kind === 'trouble' ? null : this.#load(),
    ]);
    this.#view = linkedView;
    this.#content = content;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    // A link leads to what it names, as a browser does with a fragment of the page's own.
    if (!document.scrollingElement?.scrollTop) this.#host.scrollIntoView();
  }

  render(): TemplateResult | HTMLElement {
    const context = this.#context();
    if (!this.#view || !this.#received) return drawn(this.#skeleton, context.messages);
    return this.#view({
      ...context,
      received: this.#received,
      content: this.#content,
      role: this.#role(),
      goOn: () => this.#goOn(),
    });
  }

  /** Which of two people the visitor is, as far as this device knows. */
  #role(): 'sender' | 'asker' | null {
    const {test, session, earlier} = this.#context();
    const own = [session, earlier].map(
      (one) => one && encodeShareCode(sharedResult(score(test, rawAnswers(one)))),
    );
    const {result, partner} = this.#codes;
    if (own.includes(result)) return result === null ? null : 'sender';
    return partner !== null && own.includes(partner) ? 'asker' : null;
  }

  /**
   * To the visitor's own result where there is one, else to the test. An invitation stays in the
   * address, so that it is there after a reload; the rest goes.
   */
  #goOn(): void {
    if (this.#received?.kind !== 'invitation') {
      history.replaceState(history.state, '', linkTo(location.href, {}));
    }
    this.#received = null;
    this.#leave();
    const {earlier, resume} = this.#context();
    if (earlier?.phase === 'done') return resume();
    void this.#host.updateComplete.then(() => {
      const first = this.#host.shadowRoot?.querySelector<HTMLElement>('[tabindex="-1"]');
      first?.focus({preventScroll: true});
    });
  }
}
