import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Stage} from '../first/stage.ts';

/**
 * Puts the focus on what is new, once it is drawn, and shows it from its top, where that is above
 * the screen: the item of several that a visitor is at, or the whole view. It knows nothing of where
 * a visitor can go.
 */
export class FocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #stage: Stage;
  readonly #item: () => string | undefined;
  readonly #stays: () => boolean;
  #moved = false;

  /**
   * `item` gives the id of the item that the visitor is at; `stays` says whether it comes where the
   * one before it was, so that the page need not move.
   */
  constructor(
    host: ReactiveControllerHost & Element,
    stage: Stage,
    item: () => string | undefined,
    stays: () => boolean,
  ) {
    this.#host = host;
    this.#stage = stage;
    this.#item = item;
    this.#stays = stays;
    host.addController(this);
  }

  /** The visitor went to what the next update draws, unless they are elsewhere by now. */
  move(moved = true): void {
    this.#moved = moved;
  }

  hostUpdated(): void {
    if (!this.#moved) return;
    const items = [...this.#stage.frame.querySelectorAll('fieldset')];
    const id = this.#item();
    const item = items.find(({dataset}) => dataset['item'] === id);
    if (!this.#stage.focus(item)) return;
    this.#moved = false;
    if (this.#stays()) return;
    const shown = item ?? this.#host;
    const {top} = shown.getBoundingClientRect();
    // Somebody who goes to an item further down goes there from this very place.
    if (top < 0 || (top > innerHeight && item !== items[0])) shown.scrollIntoView();
  }
}
