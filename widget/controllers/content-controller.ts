import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {askClient, askDataset, askSnapshot} from '../content/ask.ts';
import type {Ask} from '../content/ask.ts';
import {ContentFault} from '../content/content-fault.ts';
import {takeEarlyRequest} from '../content/early-request.ts';
import {loadTest} from '../content/load-test.ts';
import {datasetSource} from '../content/source.ts';
import type {ContentClient} from '../content/source.ts';
import type {RelationshipTest} from '../core/model.ts';
import {LATE} from '../first/late.ts';

/** Where the content of an element is, as its attributes and properties say. */
export interface ContentPlace {
  readonly client: ContentClient | null;
  readonly src: string | null;
  /** Slug of the test; may be empty with `src`. */
  readonly slug: string;
}

/** What became of the content. */
export type ContentState =
  | {readonly kind: 'waiting'}
  | {readonly kind: 'loading'}
  | {readonly kind: 'ready'; readonly test: RelationshipTest}
  | {readonly kind: 'failed'};

/** What the controller needs from its element, and tells it. */
interface Options {
  place(): ContentPlace;
  /** Languages to look for, the best first. */
  languages(): readonly string[];
  /** Begun with the request, and awaited before the content is shown. */
  before(): Promise<unknown>;
  loaded(test: RelationshipTest): void;
  failed(cause: unknown): void;
}

/**
 * Owns the loading of the test: one request at a time, the latest wins, the last content stays
 * on show while newer content loads. It knows nothing of the visitor's session.
 */
export class ContentController implements ReactiveController {
  state: ContentState = {kind: 'waiting'};
  /** Whether the first content takes so long that something should stand in for it. */
  late = false;
  /** Asks further questions at the same place. */
  ask: Ask = () => Promise.reject(new TypeError('Nothing was loaded yet.'));

  readonly #host: ReactiveControllerHost & Element;
  readonly #options: Options;
  #loading: AbortController | null = null;

  constructor(host: ReactiveControllerHost & Element, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.state.kind === 'loading' && !this.#loading) void this.load();
  }

  hostDisconnected(): void {
    this.#loading?.abort();
    this.#loading = null;
  }

  /**
   * Loads the content at the present place, in the present languages. With `keep`, what is on
   * show stays when that fails.
   */
  async load(keep = false): Promise<void> {
    this.#loading?.abort();
    const loading = new AbortController();
    this.#loading = loading;
    if (this.state.kind !== 'ready') this.#become({kind: 'loading'});
    this.#watch();
    try {
      const place = this.#options.place();
      this.ask = this.#askAt(place);
      const before = this.#options.before();
      const test = await loadTest(this.ask, place.slug, this.#options.languages(), {
        signal: loading.signal,
        started: takeEarlyRequest,
      });
      await before;
      if (loading.signal.aborted) return;
      this.#become({kind: 'ready', test});
      this.#options.loaded(test);
    } catch (cause) {
      if (loading.signal.aborted) return;
      if (!keep || this.state.kind !== 'ready') this.#become({kind: 'failed'});
      this.#options.failed(cause);
    }
    this.#loading = null;
  }

  #askAt({client, src, slug}: ContentPlace): Ask {
    const attribute = (name: string) => this.#host.getAttribute(name);
    if (client) return askClient(client, attribute('type-prefix'));
    if (src) return askSnapshot(src);
    const source = datasetSource(attribute);
    if (source && slug) return askDataset(source);
    throw new ContentFault({kind: 'place', missing: source ? 'test' : 'content'});
  }

  /** Looks after a while whether the content is there. */
  #watch(): void {
    if (this.late) return;
    setTimeout(() => {
      this.late = true;
      if (this.state.kind === 'loading') this.#host.requestUpdate();
    }, LATE);
  }

  #become(state: ContentState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
