import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Stage} from '../first/stage.ts';

/**
 * Puts the focus on what is new, once it is drawn; a view that is not a step is shown from its
 * top. It knows nothing of where a visitor can go.
 */
export class FocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #stage: Stage;
  readonly #isStep: () => boolean;
  #moved = false;

  constructor(host: ReactiveControllerHost & Element, stage: Stage, isStep: () => boolean) {
    this.#host = host;
    this.#stage = stage;
    this.#isStep = isStep;
    host.addController(this);
  }

  /** The visitor went to what the next update draws. */
  move(): void {
    this.#moved = true;
  }

  /** The visitor is elsewhere on the page by now, and is left there. */
  stay(): void {
    this.#moved = false;
  }

  hostUpdated(): void {
    if (!this.#moved || !this.#stage.focus()) return;
    this.#moved = false;
    const host = this.#host;
    if (!this.#isStep() && host.getBoundingClientRect().top < 0) host.scrollIntoView();
  }
}
