import {copyText} from '../copy-text.ts';
import type {RelationshipTestElement} from '../relationship-test-element.ts';
import type {ArticleMessages} from '../messages/messages.ts';

/** Whether somebody followed a link that carries a result, which the test shows. */
export function carriesResult(): boolean {
  return location.hash.includes('relationship-test');
}

/** What the controller asks of its element, and tells it. */
interface Options {
  messages(): ArticleMessages;
  /** Says something in the live region. */
  say(words: string): void;
}

/**
 * Takes an article that the page brought along inside the tag, as those of `relationship-test
 * build` do: asks for nothing and redraws nothing, so that a reader keeps their place. It adds
 * the copy buttons, and lets the test start where the page calls to it.
 */
export class AdoptedArticle {
  readonly #host: HTMLElement;
  readonly #options: Options;
  #done = false;

  constructor(host: HTMLElement, options: Options) {
    this.#host = host;
    this.#options = options;
  }

  /** Whether there is such an article. */
  get found(): boolean {
    return this.#article !== null;
  }

  get #article(): HTMLElement | null {
    return this.#host.querySelector<HTMLElement>(':scope > article');
  }

  /** Completes the article, once. */
  complete(): void {
    const article = this.#article;
    if (this.#done || !article) return;
    this.#done = true;
    for (const phrase of article.querySelectorAll('.phrase')) this.#addCopyButton(phrase);
    const calls = [...article.querySelectorAll('.call')];
    for (const call of calls) this.#startInPlace(call);
    if (carriesResult() && calls[0]) showTest(calls[0]);
  }

  #addCopyButton(phrase: Element): void {
    const words = phrase.querySelector('blockquote p');
    const text = words?.textContent.trim() ?? '';
    const messages = this.#options.messages();
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = messages.copy;
    button.ariaLabel = messages.copyWords(text);
    button.addEventListener('click', () => void this.#copy(text, words, button));
    phrase.append(button);
  }

  async #copy(text: string, words: Element | null, button: HTMLButtonElement): Promise<void> {
    const {how} = await copyText(text, words);
    const said = this.#options.messages()[how];
    button.textContent = said;
    button.ariaLabel = said;
    this.#options.say(said);
  }

  /** The test waits in a template beside the link to its page, which is the way without a script. */
  #startInPlace(call: Element): void {
    call.querySelector('a')?.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      const test = showTest(call);
      if (!test) return;
      event.preventDefault();
      test.start();
    });
  }
}

/** Puts the test that waits beside a call in its place. */
function showTest(call: Element): RelationshipTestElement | null {
  const template = call.querySelector('template');
  const test = template?.content.querySelector('relationship-test');
  if (!test) return null;
  // It becomes an element with a life of its own when the document takes it in.
  const taken = document.importNode(test, true);
  call.replaceWith(taken);
  return taken;
}
