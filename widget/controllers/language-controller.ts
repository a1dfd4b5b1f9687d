import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {languageChain} from '../core/language.ts';
import {languageOf} from '../content/language-of.ts';

/** How long words are waited for before others have to do, in milliseconds. */
const PATIENCE = 5000;

/** Where the words of an interface come from. */
interface Options<Messages> {
  /** Words until others are there. */
  readonly english: Messages;
  /** The words in the first language of the chain that there is. */
  load(chain: readonly string[]): Promise<Messages>;
  /** Told when other languages are wanted than before. */
  changed(): void;
}

/**
 * Owns which language the element speaks: follows `lang` on the element and around it, live,
 * and loads the words of the interface. It does not load content: `changed` asks for that.
 */
export class LanguageController<Messages> implements ReactiveController {
  /** Languages to look for, best first. */
  chain: readonly string[] = [];
  messages: Messages;
  /** Fulfils when `messages` are those of the chain, or when these are too long on their way. */
  ready: Promise<void> = Promise.resolve();

  readonly #host: ReactiveControllerHost & Element;
  readonly #options: Options<Messages>;
  readonly #observer = new MutationObserver(() => this.#follow());

  constructor(host: ReactiveControllerHost & Element, options: Options<Messages>) {
    this.#host = host;
    this.#options = options;
    this.messages = options.english;
    host.addController(this);
  }

  hostConnected(): void {
    const options = {attributes: true, attributeFilter: ['lang'], subtree: true};
    this.#observer.observe(document, options);
    const root = this.#host.getRootNode();
    if (root instanceof ShadowRoot) this.#observer.observe(root, options);
    this.#follow();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #follow(): void {
    const chain = languageChain(languageOf(this.#host));
    if (chain.join() === this.chain.join()) return;
    this.chain = chain;
    const loaded = this.#options.load(chain).then((messages) => {
      if (chain !== this.chain) return;
      this.messages = messages;
      this.#host.requestUpdate();
    });
    this.ready = Promise.race([loaded, passed(PATIENCE)]);
    this.#options.changed();
  }
}

/** Fulfils when so many milliseconds have passed. */
function passed(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    AbortSignal.timeout(milliseconds).addEventListener('abort', () => resolve());
  });
}
