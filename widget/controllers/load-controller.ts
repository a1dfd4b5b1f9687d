import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** What became of something that is loaded. */
export type LoadState<T> =
  | {readonly kind: 'waiting'}
  | {readonly kind: 'loading'}
  | {readonly kind: 'ready'; readonly value: T}
  | {readonly kind: 'failed'; readonly error: unknown};

/**
 * Owns one load at a time: the latest wins, what was loaded stays while newer content loads, and
 * a load that was cut off by taking the element out of the page begins again when it is back.
 */
export class LoadController<T> implements ReactiveController {
  state: LoadState<T> = {kind: 'waiting'};

  readonly #host: ReactiveControllerHost;
  readonly #load: (signal: AbortSignal) => Promise<T>;
  readonly #failed: (error: unknown) => void;
  #running: AbortController | null = null;

  constructor(
    host: ReactiveControllerHost,
    options: {
      load(signal: AbortSignal): Promise<T>;
      /** Told of every load that failed, but not of one that was cut off. */
      failed(error: unknown): void;
    },
  ) {
    this.#host = host;
    this.#load = options.load;
    this.#failed = options.failed;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.state.kind === 'loading' && !this.#running) void this.load();
  }

  hostDisconnected(): void {
    this.#running?.abort();
    this.#running = null;
  }

  /** Loads anew; resolves when it is settled, whichever way. */
  async load(): Promise<void> {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    if (this.state.kind !== 'ready') this.#become({kind: 'loading'});
    try {
      const value = await this.#load(running.signal);
      if (running.signal.aborted) return;
      this.#become({kind: 'ready', value});
    } catch (error) {
      if (running.signal.aborted) return;
      this.#become({kind: 'failed', error});
      this.#failed(error);
    }
    this.#running = null;
  }

  #become(state: LoadState<T>): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
