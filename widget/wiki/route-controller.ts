import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isRecord} from '../content/wire.ts';
import {fragmentAddresses, LIST, pathAddresses, pathOf, routeOf} from './route.ts';
import type {Addresses, Route} from './route.ts';

/** How the page wants routes to be kept. */
export interface Routing {
  /** Path below which every route has an address of its own; `null` for none. */
  readonly base: string | null;
  /** Without a base: in the fragment, or in entries of the history whose address stays. */
  readonly kind: 'hash' | 'entries';
  /** What fragments begin with. */
  readonly name: string;
}

/** Where entries of the history say which route they are. */
const KEY = 'relationship-wiki';

/**
 * Owns which route is on show. It adds entries to the history of the page without an event that
 * a router could hear, keeps what others put into the entry before, and follows the visitor back.
 */
export class RouteController implements ReactiveController {
  route: Route = LIST;

  readonly #host: ReactiveControllerHost;
  readonly #routing: () => Routing;
  readonly #moved: () => void;

  constructor(
    host: ReactiveControllerHost,
    options: {
      routing(): Routing;
      /** Told when another route is on show than before. */
      moved(): void;
    },
  ) {
    this.#host = host;
    this.#routing = options.routing;
    this.#moved = options.moved;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#follow);
    this.route = this.#read();
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#follow);
  }

  /** The address of a route, for a link that can be opened in another tab, too. */
  href(route: Route): string {
    return this.#addresses.href(route);
  }

  /** Shows a route, as a new entry of the history. */
  go(route: Route): void {
    const {base, kind} = this.#routing();
    const entries = base === null && kind === 'entries';
    const before: unknown = history.state;
    const state = entries ? {...(isRecord(before) && before), [KEY]: pathOf(route)} : before;
    history.pushState(state, '', entries ? undefined : this.href(route));
    this.#show(route);
  }

  readonly #follow = (): void => {
    const route = this.#read();
    if (pathOf(route) !== pathOf(this.route)) this.#show(route);
  };

  #show(route: Route): void {
    this.route = route;
    this.#host.requestUpdate();
    this.#moved();
  }

  #read(): Route {
    const state: unknown = history.state;
    const {base, kind} = this.#routing();
    if (base === null && kind === 'entries' && isRecord(state) && KEY in state) {
      return routeOf(String(state[KEY]));
    }
    return this.#addresses.read(location);
  }

  get #addresses(): Addresses {
    const {base, name} = this.#routing();
    return base === null
      ? fragmentAddresses(name)
      : pathAddresses(new URL(base, document.baseURI).pathname);
  }
}
