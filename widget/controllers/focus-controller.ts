import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Stage} from '../first/stage.ts';

/**
 * Puts the focus on what is new, once it is drawn, and shows it from its top, where that is above
 * the screen: the item that a visitor is at, or the whole view. It knows nothing of where a visitor
 * can go.
 */
export class FocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #stage: Stage;
  readonly #item: () => string | null;
  #moved = false;

  /** `item` gives the id of the item that the visitor is at, or `null` elsewhere. */
  constructor(host: ReactiveControllerHost & Element, stage: Stage, item: () => string | null) {
    this.#host = host;
    this.#stage = stage;
    this.#item = item;
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
    if (!this.#moved) return;
    const items = [...this.#stage.frame.querySelectorAll('fieldset')];
    const id = this.#item();
    const item = items.find(({dataset}) => dataset['item'] === id);
    if (!this.#stage.focus(item)) return;
    this.#moved = false;
    const shown = item ?? this.#host;
    const {top} = shown.getBoundingClientRect();
    // Somebody who goes to an item further down goes there from this very place.
    const isBelow = top > innerHeight && item !== items[0];
    if (top < 0 || isBelow) shown.scrollIntoView();
  }
}
