import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How far outside the viewport counts as near. */
export const NEAR = '400px';

/** Tells once when its element comes near the viewport, or at once when it need not wait. */
export class ViewportController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #options: {eager(): boolean; near(): void};
  #observer: IntersectionObserver | null = null;
  #told = false;

  constructor(host: ReactiveControllerHost & Element, options: {eager(): boolean; near(): void}) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#told) return;
    if (this.#options.eager()) return this.tell();
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) this.tell();
      },
      {rootMargin: NEAR},
    );
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** No longer waits. */
  tell(): void {
    if (this.#told) return;
    this.#told = true;
    this.#observer?.disconnect();
    this.#options.near();
  }
}
