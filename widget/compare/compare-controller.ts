import {html, nothing} from 'lit';
import type {ReactiveController, ReactiveControllerHost, TemplateResult} from 'lit';
import type {ResultContent} from '../content/result-content.ts';
import {sharedResult} from '../core/share-code.ts';
import type {SharedResult} from '../core/share-code.ts';
import type {Copied} from '../copy-text.ts';
import type {Messages} from '../messages/messages.ts';
import {safetySignpost} from '../result/safety.ts';
import type {Received} from '../share/received.ts';
import type {ShareContext} from '../share/share-context.ts';
import type {ShareController} from '../share/share-controller.ts';
import {sentView} from '../share/share-view.ts';

type View = typeof import('./compare-view.ts').compareView;
type Invitation = Extract<Received, {kind: 'invitation'}>;

interface CompareContext extends ShareContext {
  readonly content: ResultContent | null;
  readonly copied: Copied | null;
  readonly copy: (text: string, event: Event) => void;
}

/**
 * Owns how two people agree to compare. An invitation waits here until the visitor has seen
 * their own result and wants to go on; without one, the visitor can make one.
 */
export class CompareController implements ReactiveController {
  /** The invitation that brought the visitor here, or `null`. */
  invitation: Invitation | null = null;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #context: () => CompareContext;
  readonly #share: ShareController;
  /** How the comparison is drawn, once the visitor agreed to it. */
  #view: View | null = null;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    context: () => CompareContext,
    share: ShareController,
  ) {
    this.#host = host;
    this.#context = context;
    this.#share = share;
    host.addController(this);
  }

  hostConnected(): void {}

  close(): void {
    this.#view = null;
  }

  render(): TemplateResult | typeof nothing {
    const {test, messages} = this.#context();
    const {invitation} = this;
    if (!test.dimensions.length) return nothing;
    if (invitation && this.#view) return this.#comparison(invitation, this.#view);
    if (invitation) return this.#consent(messages);
    return this.#share.isOn ? this.#offer(messages) : nothing;
  }

  /** The visitor has no invitation: make one. */
  #offer(messages: Messages): TemplateResult {
    const words = messages.compare;
    const partner = this.#share.code;
    return html`<section class="share" part="compare-offer">
      <h3>${words.title}</h3>
      ${safetySignpost(messages)}
      <p class="prose">${words.note}</p>
      <div class="doings">
        <button
          class="quiet"
          part="button invite-partner"
          type="button"
          @click=${() => this.#share.send('invitation', {partner}, 'device', words.sendText)}
        >
          ${words.send}
        </button>
      </div>
      ${sentView(this.#share.sent, ['invitation'], messages)}
    </section>`;
  }

  /** Somebody waits: nothing is compared before the visitor says so. */
  #consent(messages: Messages): TemplateResult {
    const words = messages.compare;
    return html`<section class="invitation" part="compare-consent">
      <h3>${words.waitingTitle}</h3>
      ${safetySignpost(messages)}
      <p>${words.waiting}</p>
      <button
        class="primary"
        part="button button-primary show-both"
        type="button"
        @click=${() => this.#agree()}
      >
        ${words.show}
      </button>
    </section>`;
  }

  #comparison(invitation: Invitation, view: View): TemplateResult | typeof nothing {
    const {test, result, content, messages, rightToLeft, copied, copy} = this.#context();
    if (!result || !content) return nothing;
    const words = messages.compare;
    const person = (name: string, shared: SharedResult, isVisitor: boolean) => ({
      name,
      shared,
      isVisitor,
    });
    const both = {result: this.#share.code, partner: invitation.code};
    return html`${view({
        test,
        content,
        messages,
        rightToLeft,
        first: person(words.you, sharedResult(result), true),
        second: person(words.partner, invitation.shared, false),
        copied,
        copy,
      })}
      <section class="share send-back">
        <p class="prose">${words.sendBackNote}</p>
        <div class="doings">
          <button
            class="primary"
            part="button button-primary send-back"
            type="button"
            @click=${() => this.#share.send('comparison', both, 'device', words.together)}
          >
            ${words.sendBack}
          </button>
        </div>
        ${sentView(this.#share.sent, ['comparison'], messages)}
      </section>`;
  }

  async #agree(): Promise<void> {
    const {compareView} = await import('./compare-view.ts');
    this.#view = compareView;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.shadowRoot?.getElementById('compare')?.focus();
  }
}
