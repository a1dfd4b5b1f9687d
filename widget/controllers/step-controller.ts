import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {QuizItem} from '../core/model.ts';
import type {Answer} from '../core/result.ts';
import {press} from '../first/press.ts';

/** How long a pointer's choice is seen before the next item comes, in milliseconds. */
const SEEN = 260;

/** What the controller asks of its element, and tells it. */
interface Options {
  item(id: string | undefined): QuizItem | undefined;
  /** Whether digits choose. */
  keys(): boolean;
  /** Whether a pointer's choice also goes on to the next step. */
  autoAdvance(): boolean;
  choose(item: QuizItem, answer: Answer): void;
  advance(): void;
}

/**
 * Owns how a finger, a mouse and a keyboard choose on a step. Arrows and digits choose and stay;
 * Enter goes on; only a pointer's choice goes on by itself, and waits until it was seen. It
 * holds no answer.
 */
export class StepController implements ReactiveController {
  readonly #options: Options;
  #byPointer = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, options: Options) {
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stay();
  }

  /** Does not go on by itself any more. */
  stay(): void {
    clearTimeout(this.#timer);
  }

  /** Hears a finger, a mouse and a keyboard on the items of a step. */
  handleEvent(event: Event): void {
    const {target, type} = event;
    if (event instanceof KeyboardEvent) {
      if (type === 'keydown') {
        this.stay();
        this.#byPointer = false;
      }
      press(event, this.#options.keys(), true);
    } else if (type === 'pointerdown') {
      this.stay();
      this.#byPointer = true;
    } else if (target instanceof HTMLInputElement) {
      this.choose(target);
      if (type === 'click') this.#advance();
    }
  }

  /** Answers with the point of a radio button. */
  choose(radio: HTMLInputElement): void {
    const item = this.#options.item(radio.closest('fieldset')?.dataset['item']);
    if (item) this.#options.choose(item, answerFrom(item, radio));
  }

  /** After a pointer's choice, goes on by itself where that is wanted. */
  #advance(): void {
    const byPointer = this.#byPointer;
    this.#byPointer = false;
    if (!byPointer || !this.#options.autoAdvance()) return;
    this.stay();
    this.#timer = setTimeout(this.#options.advance, SEEN);
  }
}

/** The answer that a radio button stands for. */
function answerFrom(item: QuizItem, {value}: HTMLInputElement): Answer {
  return item.kind === 'options' ? value : Number(value);
}
