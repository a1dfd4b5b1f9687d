import type {ReactiveControllerHost, TemplateResult} from 'lit';
import {arrive, tellStart} from '../controllers/arrival.ts';
import type {JourneyOptions} from '../controllers/journey-options.ts';
import {ResultController} from '../controllers/result-controller.ts';
import {SessionController} from '../controllers/session-controller.ts';
import {StepController} from '../controllers/step-controller.ts';
import type {RelationshipTest} from '../core/model.ts';
import type {Answer, Answers} from '../core/result.ts';
import {rawAnswers} from '../core/session-answers.ts';
import {timeLeft} from '../core/session-open.ts';
import {answer, back, next, reopen, toOpenItem} from '../core/session-steps.ts';
import {progress} from '../core/session-view.ts';
import {beginWith} from '../core/session.ts';
import type {Session, Transition} from '../core/session.ts';
import {RelationshipTestAnswerEvent} from '../events/answer-event.ts';
import {RelationshipTestProgressEvent} from '../events/progress-event.ts';
import {RelationshipTestResultEvent} from '../events/result-event.ts';
import {drawn} from '../first/draw.ts';
import type {FirstView} from '../first/first-view.ts';
import type {Stage} from '../first/stage.ts';
import type {HostContext} from '../result/result-context.ts';
import {earlierView} from './earlier.ts';

/**
 * What a visitor does on the way from the introduction to the result: the transitions of the
 * session, and the events that tell the page.
 */
export class Journey {
  readonly session: SessionController;
  /** How answers are chosen on a step. */
  readonly step: StepController;
  readonly result: ResultController;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: JourneyOptions;
  readonly #earlier = earlierView({
    resume: () => this.resume(),
    start: () => this.start(),
    restart: () => this.restart(),
  });
  /** Id of the test that is taken. */
  #test: string | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement, options: JourneyOptions) {
    this.#host = host;
    this.#options = options;
    this.session = new SessionController(host);
    this.result = new ResultController(host, () => this.#resultContext());
    this.step = new StepController(host, {
      item: (id) => options.test()?.items.find((item) => item.id === id),
      keys: () => options.wishes.keys !== 'off',
      autoAdvance: () => this.#advancesItself(),
      choose: ({id}, value) => this.#answer(id, value),
      advance: () => this.next(),
    });
  }

  /** Id of the item that the visitor is at, or comes back to. */
  get item(): string | undefined {
    const {current} = this.session;
    return current?.order[current.position];
  }

  /** Takes up a test, and goes on with a session that has begun, where there is one. */
  open(test: RelationshipTest, begun: Session | null = null): void {
    if (test.id !== this.#test) this.result.close();
    this.#test = test.id;
    const same = begun?.test === test.id ? beginWith(test, begun) : null;
    this.session.open(test, this.#options.wishes.storage, same);
  }

  /** Takes over what the visitor did on the first step before this was there. */
  catchUp({stage, session, left}: FirstView): void {
    if (session?.phase !== 'items' || this.session.current?.phase !== 'items') return;
    tellStart(this.#host, this.#options, false);
    const radios = stage.step?.node.querySelectorAll<HTMLInputElement>('input:checked');
    radios?.forEach((radio) => this.step.choose(radio));
    if (left) this.next();
  }

  /** Shows the result of new content, and what a link brought. */
  look(): void {
    if (this.session.current?.phase === 'done') void this.result.open();
    this.result.look();
  }

  start(): void {
    if (!this.session.current) return;
    this.session.start();
    tellStart(this.#host, this.#options, false);
    this.#arrive();
  }

  readonly resume = (): void => {
    this.session.resume();
    tellStart(this.#host, this.#options, true);
    void this.result.prepare();
    this.#arrive();
  };

  /** Removes all answers, and goes back to the introduction. */
  readonly restart = (): void => {
    if (!this.session.current) return;
    this.result.close();
    this.session.clear();
    this.#options.say(this.#options.messages().intro.cleared);
    this.#options.arrived();
  };

  /** Shows the result of answers as if they had just been given. */
  showResult(answers: Answers): void {
    this.result.close();
    this.session.fill(answers);
    this.#arrive();
  }

  next(): void {
    if (this.go(next)) return;
    if (this.session.apply(toOpenItem)) this.#options.arrived();
    this.#options.say(this.#options.messages().items.required);
  }

  back(): void {
    this.go(back);
  }

  /** Makes a transition, and takes the visitor there. Says whether it applied. */
  readonly go = (transition: Transition): boolean => {
    this.step.stay();
    const applied = this.session.apply(transition);
    if (applied) this.#arrive();
    return applied;
  };

  /** The ways on for a visitor who has been here before, or `null`. */
  #waysOn(): HTMLElement | null {
    const {earlier: session} = this.session;
    return session && drawn(this.#earlier, {session, messages: this.#options.messages()});
  }

  /** About how long the open items take, in words; nothing before that can be said. */
  #timeLeft(): string {
    const {current} = this.session;
    const left = current && timeLeft(current);
    return left ? this.#options.messages().items.timeLeft(Math.round(left / 60_000)) : '';
  }

  /** Draws the introduction or a step, where one of them is on show. */
  draw(stage: Stage): void {
    const test = this.#options.test();
    const {current: session} = this.session;
    if (!test || !session || this.view()) return stage.showNothing();
    const messages = this.#options.messages();
    if (session.phase === 'intro') {
      return stage.showIntro({test, messages, earlier: this.#waysOn()});
    }
    const {required} = messages.items;
    const reminder = stage.voice.textContent === required ? required : '';
    stage.showStep({test, session, messages, timeLeft: this.#timeLeft(), reminder});
  }

  /** What is on show beyond the introduction and the items, or `null`. */
  view(): TemplateResult | HTMLElement | null {
    const test = this.#options.test();
    const {current} = this.session;
    if (this.result.isLinked) return this.result.renderLink();
    if (current?.phase === 'done') return this.result.render();
    if (current?.phase !== 'review' || !test) return null;
    return this.result.review({test, session: current, go: this.go});
  }

  #arrive(): void {
    const {current} = this.session;
    if (!current) return;
    arrive(this.#options, current);
    if (current.phase === 'done') void this.result.open();
    if (current.phase === 'review') void this.result.openReview();
  }

  #answer(item: string, value: Answer): void {
    const {say, wishes} = this.#options;
    const before = this.session.current?.answers.size;
    if (!this.session.apply((current, test) => answer(current, test, item, value))) return;
    say('');
    const {current} = this.session;
    if (!current) return;
    const position = current.order.indexOf(item) + 1;
    const detail = {item, position, ...(wishes.includeAnswers && {value})};
    this.#host.dispatchEvent(new RelationshipTestAnswerEvent(detail));
    void this.result.prepare();
    if (before !== current.answers.size) {
      this.#host.dispatchEvent(new RelationshipTestProgressEvent(progress(current)));
    }
  }

  /** Where a pointer's choice goes on by itself: never past the last item, nor against a wish. */
  #advancesItself(): boolean {
    const {current} = this.session;
    return (
      this.#options.wishes.autoAdvance !== 'off' &&
      this.#options.test()?.itemsPerStep === 1 &&
      !!current &&
      current.position < current.order.length - 1 &&
      !matchMedia('(prefers-reduced-motion: reduce)').matches
    );
  }

  #resultContext(): HostContext {
    const {wishes, say, failed, ...options} = this.#options;
    const test = options.test();
    const {current: session, earlier} = this.session;
    if (!test || !session) throw new TypeError('There is no result before there is a test.');
    return {
      test,
      session,
      messages: options.messages(),
      languages: options.languages(),
      ask: options.ask(),
      wishes,
      earlier,
      // Asked only where it is needed: the browser has to work out all styles for it.
      get rightToLeft() {
        return options.rightToLeft();
      },
      say,
      reopen: () => {
        this.result.close();
        this.go(reopen);
      },
      resume: this.resume,
      restart: this.restart,
      failed,
      shown: (result) => {
        const answers = wishes.includeAnswers && {answers: rawAnswers(session)};
        const source = wishes.source !== null && {source: wishes.source};
        const detail = {result, ...answers, ...source};
        this.#host.dispatchEvent(new RelationshipTestResultEvent(detail));
      },
    };
  }
}
