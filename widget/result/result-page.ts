import type {ReactiveController, ReactiveControllerHost, TemplateResult} from 'lit';
import {loadResultContent} from '../content/read-result.ts';
import type {ResultContent} from '../content/result-content.ts';
import {LanguageController} from '../controllers/language-controller.ts';
import {score} from '../core/scoring/score.ts';
import type {Result} from '../core/result.ts';
import {rawAnswers} from '../core/session-answers.ts';
import {copyText} from '../copy-text.ts';
import type {Copied} from '../copy-text.ts';
import {deepFreeze} from '../events/deep-freeze.ts';
import {english, loadResultMessages} from '../messages/result.ts';
import type {ResultMessages} from '../messages/messages.ts';
import {CompareController} from '../compare/compare-controller.ts';
import {ReportController} from '../report/report-controller.ts';
import {LinkedController} from '../share/linked-controller.ts';
import {readLink} from '../share/link.ts';
import {receive} from '../share/received.ts';
import type {Received} from '../share/received.ts';
import {ShareController} from '../share/share-controller.ts';
import {resultStyles} from '../styles/result-styles.ts';
import {drawn} from '../first/draw.ts';
import {faultView} from '../first/fault.ts';
import {reviewView, type ReviewProps} from '../views/review.ts';
import {skeletonView} from '../first/skeleton.ts';
import type {HostContext, ResultContext} from './result-context.ts';
import {resultView} from './result-view.ts';
import {isTooFew, tooFewView} from './too-few.ts';

/**
 * Owns the result: scores the session, loads the texts, and shows both. It comes with all else
 * that follows the items as a chunk of its own, once the visitor has started.
 */
export class ResultPage implements ReactiveController {
  static readonly styles = resultStyles;

  result: Result | null = null;
  readonly report: ReportController;
  readonly linked: LinkedController;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #hostContext: () => HostContext;
  readonly #words: LanguageController<ResultMessages>;
  readonly #share: ShareController;
  readonly #compare: CompareController;
  #content: ResultContent | null = null;
  #failed = false;
  readonly #skeleton = skeletonView();
  readonly #fault = faultView(() => void this.open());
  /** Whether the page was told of this result. */
  #told = false;
  #copied: Copied | null = null;
  /** What the texts were asked for: revision and languages. */
  #asked = '';
  #answer: Promise<ResultContent> | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement, context: () => HostContext) {
    this.#host = host;
    this.#hostContext = context;
    this.#words = new LanguageController(host, {
      english,
      load: loadResultMessages,
      // The element asks for content in another language by itself.
      changed: () => {},
    });
    this.#share = new ShareController(host, () => this.#withResult());
    this.#compare = new CompareController(host, () => this.#withResult(), this.#share);
    this.linked = new LinkedController(
      host,
      () => this.#withResult(),
      () => this.#load(),
    );
    this.report = new ReportController(host, () => this.#withResult(), this.#share);
    host.addController(this);
  }

  hostConnected(): void {}

  /** Fulfils when the words are there in the language of the page. */
  get ready(): Promise<void> {
    return this.#words.ready;
  }

  /** Loads the texts ahead, so that losing the connection midway loses nothing. */
  async prepare(): Promise<void> {
    await this.#load().catch(() => {
      // Asked for ahead of need: the visitor hears of it when the result is wanted.
      this.#answer = null;
    });
  }

  /** Scores the session and shows the result. */
  async open(): Promise<void> {
    const {test, session, failed, shown} = this.#context();
    const {order, activeMilliseconds} = session;
    const sitting = {order, milliseconds: activeMilliseconds};
    const result = deepFreeze(score(test, rawAnswers(session), sitting));
    this.result = result;
    this.#failed = false;
    this.#host.requestUpdate();
    if (isTooFew(result)) return;
    try {
      this.#content = await this.#load();
      if (this.result !== result) return;
      this.#host.requestUpdate();
      if (!this.#told) shown(result);
      this.#told = true;
      await this.report.refresh();
    } catch (error) {
      this.#answer = null;
      this.#failed = true;
      this.#host.requestUpdate();
      failed(error);
    }
  }

  /** Shows what a link brought; `leave` is called when the visitor goes on to the test. */
  async openLink(fragment: string, leave: () => void): Promise<void> {
    const codes = readLink(fragment);
    const received = receive(codes, this.#context().test.id);
    if (!received || !isFor(this.#host, received)) return leave();
    if (received.kind === 'invitation') this.#compare.invitation = received;
    await this.linked.open(received, codes, leave);
  }

  /** Forgets the result: the visitor answers again. */
  close(): void {
    this.result = null;
    this.#told = false;
    this.#copied = null;
    this.#share.close();
    this.#compare.close();
    this.report.close();
  }

  render(): TemplateResult | HTMLElement {
    const {test, messages, reopen} = this.#context();
    const {result} = this;
    if (result && isTooFew(result)) return tooFewView(test, result, messages, reopen);
    if (this.#failed) return drawn(this.#fault, messages);
    if (!result || !this.#content) return drawn(this.#skeleton, messages);
    return resultView({
      ...this.#withResult(),
      result,
      content: this.#content,
      share: this.#share.render(() => this.print()),
      compare: this.#compare.render(),
      report: this.report.render(),
    });
  }

  /** The list of open items. */
  review(props: Omit<ReviewProps, 'messages'>): TemplateResult {
    return reviewView({...props, messages: this.#context().messages});
  }

  /** Prints the result, and the report when it is open, without the page around them. */
  print(): void {
    const {test, messages} = this.#context();
    const day = new Intl.DateTimeFormat(messages.language, {dateStyle: 'long'}).format();
    const imprint = [test.title.value, location.host + location.pathname, day].join(' · ');
    void import('../print/print.ts').then(({printElement}) => printElement(this.#host, imprint));
  }

  #context(): ResultContext {
    const context = this.#hostContext();
    return {...context, messages: {...context.messages, ...this.#words.messages}};
  }

  /** All that the parts of the page take, with the result as it is now. */
  #withResult() {
    const {result} = this;
    return {
      ...this.#context(),
      result,
      content: this.#content,
      texts: result?.pattern ? this.#content?.patterns.get(result.pattern.id) : undefined,
      copied: this.#copied,
      copy: (text: string, event: Event) => void this.#copy(text, event),
    };
  }

  #load(): Promise<ResultContent> {
    const {test, languages, ask} = this.#hostContext();
    const asked = [test.id, test.revision, ...languages].join();
    if (!this.#answer || asked !== this.#asked) {
      this.#asked = asked;
      this.#answer = loadResultContent(ask, test, languages);
    }
    return this.#answer;
  }

  async #copy(text: string, {currentTarget}: Event): Promise<void> {
    const quote = currentTarget instanceof Element ? currentTarget.previousElementSibling : null;
    this.#copied = await copyText(text, quote);
    const {messages, say} = this.#context();
    say(messages.result[this.#copied.how]);
    this.#host.requestUpdate();
  }
}

/** Where a page has several tests, a link is for the one it names; one that fails is for the first. */
function isFor(host: HTMLElement, received: Received): boolean {
  const [first, ...others] = document.querySelectorAll(host.localName);
  if (!others.length || received.kind !== 'trouble') return true;
  return received.reason !== 'otherTest' && first === host;
}
