import type {ReactiveControllerHost, TemplateResult} from 'lit';
import type {RelationshipTest} from '../core/model.ts';
import {createSession, start} from '../core/session.ts';
import type {Session} from '../core/session.ts';
import type {Journey} from '../journey/journey.ts';
import {introView} from '../views/intro.ts';
import {stepView} from '../views/step.ts';
import {arrive, tellStart} from './arrival.ts';
import {browserStorage, keysOf} from './browser-storage.ts';
import type {JourneyOptions} from './journey-options.ts';
import {bringsLink} from './link-in-address.ts';
import {newSeed} from './new-seed.ts';

/**
 * Owns the beginning of a visitor's journey: the introduction, and the step to the first item.
 * The rest is code of its own, which comes quietly once the first view is painted; what the
 * visitor does in between waits for it, and is not lost.
 */
export class JourneyController {
  /** All that follows the beginning, once its code is there. */
  rest: Journey | null = null;
  /** Fulfils when what is on show can be operated, as far as it ever will. */
  settled: Promise<unknown> = Promise.resolve();

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: JourneyOptions;
  /** The session until the rest takes it over. */
  #begun: Session | null = null;
  /** What was done on the first step before the rest was there, in its order. */
  readonly #heard: ((rest: Journey) => void)[] = [];
  /** Whether the visitor went on by Enter. */
  #left = false;
  #loading: Promise<Journey> | null = null;
  /** What was to be done when the rest did not load. */
  #undone: ((rest: Journey) => void) | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement, options: JourneyOptions) {
    this.#host = host;
    this.#options = options;
  }

  get session(): Session | null {
    return this.rest ? this.rest.session.current : this.#begun;
  }

  /** Tries once more what failed, or `null` when nothing did. */
  get retry(): (() => void) | null {
    const undone = this.#undone;
    return undone && (() => this.do(undone));
  }

  /** Loads all for a visitor who has been here before, or comes by a link. */
  async prepare(): Promise<void> {
    const kept = keysOf(browserStorage(this.#options.wishes.storage));
    if (kept.length || bringsLink(location.hash)) await this.#ahead();
  }

  /** Takes up a test. */
  open(test: RelationshipTest): void {
    if (this.rest) return this.rest.open(test);
    const before = this.#begun?.test === test.id ? this.#begun : null;
    const session = createSession(test, before?.seed ?? newSeed());
    this.#begun = before?.startedAt ? start(session, before.startedAt) : session;
    this.settled = painted().then(() => this.#ahead());
  }

  readonly start = (): void => {
    if (this.rest) return this.rest.start();
    if (!this.#begun) return;
    this.#begun = start(this.#begun, Date.now());
    tellStart(this.#host, this.#options, false);
    arrive(this.#options, this.#begun);
  };

  /** What is on show, or `null` before there is a test. `said` was just said to the visitor. */
  render(said: string): TemplateResult | null {
    const {session, rest} = this;
    const test = this.#options.test();
    if (!test || !session) return null;
    const further = rest?.view();
    if (further) return further;
    const messages = this.#options.messages();
    const common = {test, session, messages};
    if (session.phase === 'intro') {
      return introView({...common, earlier: rest?.earlier() ?? null, start: this.start});
    }
    return stepView({
      ...common,
      input: this.#input,
      timeLeft: rest?.timeLeft() ?? '',
      reminder: said === messages.items.required ? said : '',
      next: this.#next,
      back: this.#back,
    });
  }

  readonly #next = (event: Event): void => {
    event.preventDefault();
    this.do((rest) => rest.next());
  };

  readonly #back = (): void => this.do((rest) => rest.back());

  /** Hears a finger, a mouse and a keyboard on a step. */
  readonly #input: EventListenerObject = {
    handleEvent: (event) => {
      if (this.rest) this.rest.step.handleEvent(event);
      else this.#hear(event);
    },
  };

  /** Does something now, or once the code for it is there. */
  do(action: (rest: Journey) => void): void {
    if (this.rest) return action(this.rest);
    this.#undone = null;
    this.#load().then(action, (cause: unknown) => {
      this.#undone = action;
      console.error('<relationship-test> could not show what follows.', cause);
      this.#host.requestUpdate();
    });
  }

  /** Keeps a choice, or a key that would choose, until the rest can take it. */
  #hear(event: Event): void {
    const {target} = event;
    if (event instanceof KeyboardEvent) {
      const key = keyOf(event, this.#options.wishes.keys);
      if (!key || !target) return;
      event.preventDefault();
      event.stopPropagation();
      // What follows Enter is meant for an item that is not there yet.
      if (!this.#left) this.#heard.push(() => target.dispatchEvent(key));
      this.#left ||= key.key === 'Enter';
    } else if (target instanceof HTMLInputElement) {
      this.#heard.push(({step}) => target.checked && step.choose(target));
    }
  }

  /** Loads the rest ahead of need: of a failure the visitor hears when it is wanted. */
  async #ahead(): Promise<void> {
    await this.#load().catch(() => null);
  }

  #load(): Promise<Journey> {
    this.#loading ??= this.#loadRest();
    return this.#loading;
  }

  async #loadRest(): Promise<Journey> {
    try {
      const {Journey} = await import('../journey/journey.ts');
      this.rest = new Journey(this.#host, this.#options, this.#begun);
      for (const hear of this.#heard.splice(0)) hear(this.rest);
      this.#host.requestUpdate();
      return this.rest;
    } catch (cause) {
      this.#loading = null;
      throw cause;
    }
  }
}

/** The same press again, where a step would take it: a digit, or what operates the group itself. */
function keyOf(event: KeyboardEvent, digits: 'on' | 'off'): KeyboardEvent | null {
  const {type, key, target, ctrlKey, metaKey, altKey} = event;
  if (type !== 'keydown' || ctrlKey || metaKey || altKey) return null;
  const takes = /^\d$/.test(key)
    ? digits !== 'off'
    : target instanceof HTMLFieldSetElement && /^( |Enter|Arrow.+)$/.test(key);
  return takes ? new KeyboardEvent(type, event) : null;
}

/** Fulfils when the browser has painted what is on show; at once where nobody sees it. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}
