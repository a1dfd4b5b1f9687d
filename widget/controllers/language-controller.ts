import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {languageChain} from '../core/language.ts';
import {languageOf} from '../language-of.ts';
import {english, loadMessages} from '../messages/index.ts';
import type {Messages} from '../messages/messages.ts';

/**
 * Owns which language the element speaks: follows `lang` on the element and around it, live,
 * and loads the words of the interface. It does not load content: `changed` asks for that.
 */
export class LanguageController implements ReactiveController {
  /** Languages to look for, best first. */
  chain: readonly string[] = [];
  messages: Messages = english;
  /** Fulfils when `messages` are those of the chain. */
  ready: Promise<void> = Promise.resolve();

  readonly #host: ReactiveControllerHost & Element;
  readonly #changed: () => void;
  readonly #observer = new MutationObserver(() => this.#follow());

  constructor(host: ReactiveControllerHost & Element, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
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
    this.ready = loadMessages(chain).then((messages) => {
      if (chain !== this.chain) return;
      this.messages = messages;
      this.#host.requestUpdate();
    });
    this.#changed();
  }
}
