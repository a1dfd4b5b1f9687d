import type {LitElement, ReactiveController} from 'lit';

/**
 * Puts the focus on the first words of what is new, once it is drawn, without moving the page; a
 * view that is not a step is shown from its top. It knows nothing of where a visitor can go.
 */
export class FocusController implements ReactiveController {
  readonly #host: LitElement;
  readonly #isStep: () => boolean;
  #moved = false;

  constructor(host: LitElement, isStep: () => boolean) {
    this.#host = host;
    this.#isStep = isStep;
    host.addController(this);
  }

  /** The visitor went to what the next update draws. */
  move(): void {
    this.#moved = true;
  }

  hostUpdated(): void {
    const host = this.#host;
    const first = this.#moved && host.renderRoot.querySelector<HTMLElement>('[tabindex="-1"]');
    if (!first) return;
    this.#moved = false;
    // The same node may show the next item: only what comes anew is heard.
    if (first.matches(':focus')) first.blur();
    first.focus({preventScroll: true});
    if (!this.#isStep() && host.getBoundingClientRect().top < 0) host.scrollIntoView();
  }
}
