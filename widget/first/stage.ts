import type {TakingMessages} from '../messages/messages.ts';
import {baseStyles} from '../styles/base-styles.ts';
import {itemStyles} from '../styles/item-styles.ts';
import {viewStyles} from '../styles/view-styles.ts';
import {drawn, make, put, type View} from './draw.ts';
import {faultView} from './fault.ts';
import {introView, type IntroProps} from './intro.ts';
import {skeletonView} from './skeleton.ts';
import {stepView, type StepActions, type StepProps} from './step.ts';

/** What the views of a stage tell of. */
export interface StageActions extends StepActions {
  start(): void;
  retry(): void;
}

/**
 * The frame of an element with one view in it, and what the element says. It draws the
 * introduction and the steps, and leaves a place for others. It knows nothing of what is right to
 * show.
 */
export class Stage {
  readonly frame = make('div', {class: 'frame', part: 'frame'});
  /** Others draw before this. */
  end = document.createComment('');
  /** Where the element says something. */
  readonly voice = make('p', {class: 'said', role: 'status'});
  /** The view on show, or `null` where the place is left to others. */
  shown: HTMLElement | null = null;
  /** The step, also while something else is on show, or `null` before there was one. */
  step: View<StepProps> | null = null;

  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  #actions: StageActions | null = null;
  #intro: View<IntroProps> | null = null;
  #skeleton: View<TakingMessages> | null = null;
  #fault: View<TakingMessages> | null = null;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#root = host.shadowRoot ?? host.attachShadow({mode: 'open'});
    this.#root.adoptedStyleSheets = [firstSheet()];
    this.clear();
  }

  /** Tells from now on what a visitor does: to whoever draws on it. */
  tell(actions: StageActions): void {
    this.#actions = actions;
  }

  /** Says something to those who listen. */
  say(words: string): void {
    // Also what was said before: it is heard again.
    this.voice.textContent = words;
  }

  /** Tells in which language the words are, and their direction where the page may have another. */
  speak({language, direction}: TakingMessages): void {
    const {lang, dir} = this.#host;
    const own = direction === 'rtl' || (lang && !dir);
    put(this.frame, {lang: language, dir: own ? direction : null});
  }

  showIntro(props: IntroProps): void {
    this.#intro ??= introView(() => this.#actions?.start());
    this.#show(drawn(this.#intro, props));
  }

  showStep(props: StepProps): void {
    this.step ??= stepView({
      input: (event) => this.#actions?.input(event),
      next: () => this.#actions?.next(),
      back: () => this.#actions?.back(),
    });
    this.#show(drawn(this.step, props));
  }

  showSkeleton(messages: TakingMessages): void {
    this.#skeleton ??= skeletonView();
    this.#show(drawn(this.#skeleton, messages));
  }

  showFault(messages: TakingMessages): void {
    this.#fault ??= faultView(() => this.#actions?.retry());
    this.#show(drawn(this.#fault, messages));
  }

  /** Leaves the place to others. */
  showNothing(): void {
    this.#show(null);
  }

  /**
   * Puts the focus on a target, or on the first words of what is on show, without moving the page.
   * Gives what has it now, if there is anything.
   */
  focus(target = this.frame.querySelector<HTMLElement>('[tabindex="-1"]')): HTMLElement | null {
    // The same node may show the next item: only what comes anew is heard.
    if (target?.matches(':focus')) target.blur();
    target?.focus({preventScroll: true});
    return target;
  }

  /** Begins anew with an empty frame. */
  clear(): void {
    this.shown = this.#intro = this.step = this.#skeleton = this.#fault = null;
    this.end = document.createComment('');
    this.frame.replaceChildren(this.end, this.voice);
    this.#root.replaceChildren(this.frame);
  }

  #show(node: HTMLElement | null): void {
    if (node === this.shown) return;
    this.shown?.remove();
    if (node) this.frame.prepend(node);
    this.shown = node;
  }
}

let sheet: CSSStyleSheet | null = null;

/** The styles of what is seen first, the same for all elements. */
function firstSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(baseStyles + viewStyles + itemStyles);
  }
  return sheet;
}
