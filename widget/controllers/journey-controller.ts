import type {ReactiveControllerHost} from 'lit';
import type {RelationshipTest} from '../core/model.ts';
import type {Answer} from '../core/result.ts';
import {progress} from '../core/session-view.ts';
import {answer, back, next} from '../core/session.ts';
import type {Transition} from '../core/session.ts';
import {
  RelationshipTestAnswerEvent,
  RelationshipTestProgressEvent,
  RelationshipTestStartEvent,
} from '../events/events.ts';
import {referenceTo} from '../events/test-reference.ts';
import type {TakingMessages} from '../messages/messages.ts';
import type {SessionController} from './session-controller.ts';
import {StepController} from './step-controller.ts';

/** What the controller asks of its element, and tells it. */
interface Options {
  readonly session: SessionController;
  test(): RelationshipTest | null;
  messages(): TakingMessages;
  /** What the page chose for this element. */
  wishes(): {
    readonly keys: 'on' | 'off';
    readonly autoAdvance: 'on' | 'off';
    readonly includeAnswers: boolean;
    readonly source: string | null;
  };
  /** Says something in the live region. */
  say(words: string): void;
  /** There are answers: what follows the items will be wanted. */
  answered(): void;
  /** The visitor is somewhere else now. */
  arrived(): void;
}

/**
 * Owns what a visitor does on the way from the introduction to the result: the transitions of
 * the session, and the events that tell the page. It draws nothing and stores nothing itself.
 */
export class JourneyController {
  /** How answers are chosen on a step. */
  readonly step: StepController;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: Options;

  constructor(host: ReactiveControllerHost & HTMLElement, options: Options) {
    this.#host = host;
    this.#options = options;
    this.step = new StepController(host, {
      item: (id) => options.test()?.items.find((item) => item.id === id),
      keys: () => options.wishes().keys !== 'off',
      autoAdvance: () => this.#advancesItself(),
      choose: ({id}, value) => this.#answer(id, value),
      advance: () => this.next(),
    });
  }

  readonly start = (): void => {
    this.#options.session.start();
    this.#started(false);
  };

  readonly resume = (): void => {
    this.#options.session.resume();
    this.#started(true);
  };

  readonly next = (event?: Event): void => {
    event?.preventDefault();
    if (!this.go(next)) this.#options.say(this.#options.messages().items.required);
  };

  readonly back = (): void => void this.go(back);

  /** Makes a transition, and takes the visitor there. Says whether it applied. */
  readonly go = (transition: Transition): boolean => {
    this.step.stay();
    const applied = this.#options.session.apply(transition);
    if (applied) this.#arrive();
    return applied;
  };

  #started(resumed: boolean): void {
    const test = this.#options.test();
    if (!test) return;
    const {source} = this.#options.wishes();
    const detail = {test: referenceTo(test), resumed, ...(source !== null && {source})};
    this.#host.dispatchEvent(new RelationshipTestStartEvent(detail));
    if (resumed) this.#options.answered();
    this.#arrive();
  }

  #answer(item: string, value: Answer): void {
    const {session, say, wishes} = this.#options;
    const before = session.current?.answers.size;
    if (!session.apply((current, test) => answer(current, test, item, value))) return;
    say('');
    const {current} = session;
    if (!current) return;
    const position = current.order.indexOf(item) + 1;
    const detail = {item, position, ...(wishes().includeAnswers && {value})};
    this.#host.dispatchEvent(new RelationshipTestAnswerEvent(detail));
    this.#options.answered();
    if (before !== current.answers.size) {
      this.#host.dispatchEvent(new RelationshipTestProgressEvent(progress(current)));
    }
  }

  /** Where a pointer's choice goes on by itself: never past the last item, nor against a wish. */
  #advancesItself(): boolean {
    const {session, test, wishes} = this.#options;
    const {current} = session;
    return (
      wishes().autoAdvance !== 'off' &&
      test()?.itemsPerStep === 1 &&
      !!current &&
      current.position < current.order.length - 1 &&
      !matchMedia('(prefers-reduced-motion: reduce)').matches
    );
  }

  #arrive(): void {
    const {session, test, messages, say, arrived} = this.#options;
    const {current} = session;
    arrived();
    if (current?.phase !== 'items') return;
    const said = messages().items.positionSaid(current.position + 1, current.order.length);
    // The focus goes past the instruction: it is said once, before the first item.
    const instruction = current.position === 0 && test()?.instruction;
    say(instruction ? `${instruction.value} ${said}` : said);
  }
}
