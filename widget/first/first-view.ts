import {peekEarlyRequest} from '../content/early-request.ts';
import {languageOf} from '../content/language-of.ts';
import {readFace} from '../content/read-face.ts';
import {firstLine} from '../content/snapshot-text.ts';
import {Wire} from '../content/wire.ts';
import {newSeed} from '../controllers/new-seed.ts';
import {languageChain} from '../core/language.ts';
import type {TestFace} from '../core/face.ts';
import {createSession, inStepsOf, start} from '../core/session.ts';
import type {Session} from '../core/session.ts';
import {english, loadTakingMessages} from '../messages/taking.ts';
import {arrivalWords} from './arrival-words.ts';
import {LATE} from './late.ts';
import {press} from './press.ts';
import {Stage} from './stage.ts';

/** How long the element's code is waited for before a visitor may try again, in milliseconds. */
const PATIENCE = 15_000;

/**
 * What a visitor sees, reads and does before an element's own code is there, which comes quietly
 * once this is painted: the introduction and the first step. The element goes on from here, with
 * the same nodes; what was done in between waits for it, and is not lost. Of the content it takes
 * but a look: whatever is wrong there, the element finds and tells.
 */
export class FirstView {
  readonly stage: Stage;
  /** The session that the visitor began, or `null` before there is a test. */
  session: Session | null = null;
  /** Whether the visitor wants to go on from the first step, with what is chosen there. */
  left = false;

  readonly #element: HTMLElement;
  /** Where the content is that it shows; `null` where it leaves that to the element. */
  readonly #address: string | null;
  readonly #loadElement: () => Promise<unknown>;
  #messages = english;
  #test: TestFace | null = null;
  #loading: Promise<void> | null = null;
  #ended = false;

  constructor(element: HTMLElement, address: string | null, loadElement: () => Promise<unknown>) {
    this.#element = element;
    this.#loadElement = loadElement;
    this.#address = address;
    this.stage = new Stage(element);
    this.stage.tell({
      start: () => this.#start(),
      input: (event) => {
        const digits = element.getAttribute('keys') !== 'off';
        // What follows Enter is meant for an item that is not there yet.
        if (event instanceof KeyboardEvent) press(event, digits, !this.left);
      },
      next: () => void this.#leave(),
      // There is nothing before the first step.
      back: () => {},
      retry: () => void this.#load(),
    });
  }

  /** The element is there: what is not shown yet is for it to show. */
  end(): void {
    this.#ended = true;
  }

  /** Draws once there is something to draw, and has the element follow; of a late answer, too. */
  async show(): Promise<void> {
    const late = this.#standIn();
    if (this.#address) await Promise.race([this.#look(this.#address), late]);
    if (this.#test) await painted();
    if (!this.left) await this.#load();
  }

  /** Shows after a while that something is on its way, where nothing else has come. */
  async #standIn(): Promise<void> {
    const {shown} = this.stage;
    await new Promise((resolve) => setTimeout(resolve, LATE));
    if (this.stage.shown !== shown || this.#ended) return;
    this.stage.speak(this.#messages);
    this.stage.showSkeleton(this.#messages);
  }

  /** Draws as soon as enough of the content is there, if it is as it should be. */
  async #look(address: string): Promise<void> {
    const element = this.#element;
    const languages = languageChain(languageOf(element));
    const field = element.getAttribute('src') ? 'test' : 'result';
    const faceIn = (text: string) => faceAt(text, field, languages);
    try {
      const messages = loadTakingMessages(languages);
      for await (const text of peekEarlyRequest(address)) {
        const face = faceIn(text) ?? faceIn(firstLine(text));
        if (!face) continue;
        const slug = element.getAttribute('test') || face.slug;
        this.#messages = await messages;
        if (this.#ended || face.slug !== slug) return;
        this.#test = inStepsOf(face, element.getAttribute('items-per-step'));
        this.session = createSession({...face, revision: ''}, newSeed());
        return this.#draw();
      }
    } catch {
      // The element gets the same answer, and tells what is wrong.
    }
  }

  #draw(): void {
    const {stage, session} = this;
    const test = this.#test;
    const messages = this.#messages;
    if (!test || !session) return;
    stage.speak(messages);
    if (session.phase === 'intro') stage.showIntro({test, messages, earlier: null});
    else stage.showStep({test, session, messages, timeLeft: '', reminder: ''});
  }

  #start(): void {
    if (!this.#test || !this.session) return;
    this.session = start(this.session, Date.now());
    this.#draw();
    this.stage.say(arrivalWords(this.#test, this.session, this.#messages));
    this.stage.focus();
  }

  /** The visitor wants to see what only the element can show. */
  async #leave(): Promise<void> {
    this.left = true;
    void this.#standIn();
    await this.#load();
    if (!this.#ended) this.stage.focus();
  }

  /** Loads the element, once at a time. */
  #load(): Promise<void> {
    return (this.#loading ??= this.#tryToLoad());
  }

  /** Ahead of need at first: of a failure the visitor hears when it is wanted. */
  async #tryToLoad(): Promise<void> {
    try {
      await Promise.race([this.#loadElement(), tooLate()]);
    } catch (cause) {
      this.#loading = null;
      if (this.#ended || (this.#test && !this.left)) return;
      this.stage.speak(this.#messages);
      this.stage.showFault(this.#messages);
      tellMissing(this.#element, cause);
    }
  }
}

/** What a visitor sees of the test in a field of JSON that may not be whole yet, or `null`. */
function faceAt(json: string, field: string, languages: readonly string[]): TestFace | null {
  try {
    return readFace(new Wire(JSON.parse(json), languages).get(field));
  } catch {
    return null;
  }
}

/** Tells the page and the console that the element's own code did not load. */
function tellMissing(element: HTMLElement, cause: unknown): void {
  const message = '<relationship-test> did not load.';
  const remedy = 'Check the files beside its script.';
  console.error(message, remedy, cause);
  const detail = {name: 'MissingCodeError', message, remedy, cause};
  const event = new CustomEvent('relationship-test-error', {bubbles: true, composed: true, detail});
  element.dispatchEvent(event);
}

/** Rejects when code was waited for so long that somebody should be told. */
function tooLate(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('Its code takes too long.')), PATIENCE);
  });
}

/** Fulfils when the browser has painted what is on show; at once where nobody sees it. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}
