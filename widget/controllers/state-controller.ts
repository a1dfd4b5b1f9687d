import type {ReactiveController} from 'lit';

/** Tells style sheets of the page, as a custom state, what its element has on show. */
export class StateController implements ReactiveController {
  readonly #states: CustomStateSet;
  readonly #onShow: () => string;

  constructor(host: HTMLElement, onShow: () => string) {
    this.#states = host.attachInternals().states;
    this.#onShow = onShow;
  }

  hostUpdated(): void {
    const state = this.#onShow();
    if (this.#states.has(state)) return;
    this.#states.clear();
    this.#states.add(state);
  }
}
