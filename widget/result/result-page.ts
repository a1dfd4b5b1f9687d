import type {ReactiveController, ReactiveControllerHost, TemplateResult} from 'lit';
import {loadResultContent} from '../content/read-result.ts';
import type {ResultContent} from '../content/result-content.ts';
import {LanguageController} from '../controllers/language-controller.ts';
import {score} from '../core/scoring/score.ts';
import type {Result} from '../core/result.ts';
import {rawAnswers} from '../core/session-view.ts';
import {copyText} from '../copy-text.ts';
import type {Copied} from '../copy-text.ts';
import {english, loadResultMessages} from '../messages/result.ts';
import type {ResultMessages} from '../messages/messages.ts';
import {ReportController} from '../report/report-controller.ts';
import {resultStyles} from '../styles/result-styles.ts';
import {faultView} from '../views/fault.ts';
import {reviewView, type ReviewProps} from '../views/review.ts';
import {skeletonView} from '../views/skeleton.ts';
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

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #hostContext: () => HostContext;
  readonly #words: LanguageController<ResultMessages>;
  #content: ResultContent | null = null;
  #failed = false;
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
    this.report = new ReportController(host, () => ({...this.#context(), result: this.result}));
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
    const result = score(test, rawAnswers(session), {order, milliseconds: activeMilliseconds});
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

  /** Forgets the result: the visitor answers again. */
  close(): void {
    this.result = null;
    this.#told = false;
    this.#copied = null;
    this.report.close();
  }

  render(): TemplateResult {
    const {test, messages, reopen} = this.#context();
    const {result} = this;
    if (result && isTooFew(result)) return tooFewView(test, result, messages, reopen);
    if (this.#failed) return faultView(messages, () => void this.open());
    if (!result || !this.#content) return skeletonView(messages);
    return resultView({
      ...this.#context(),
      result,
      content: this.#content,
      copied: this.#copied,
      copy: (text, event) => void this.#copy(text, event),
      report: this.report.render(),
      print: () => this.print(),
    });
  }

  /** The list of open items. */
  review(props: Omit<ReviewProps, 'messages'>): TemplateResult {
    return reviewView({...props, messages: this.#context().messages});
  }

  /** Prints the page that the element is in, with nothing folded. */
  print(): void {
    const folded = this.#host.shadowRoot?.querySelectorAll('details') ?? [];
    for (const details of folded) details.open = true;
    window.print();
  }

  #context(): ResultContext {
    const context = this.#hostContext();
    return {...context, messages: {...context.messages, ...this.#words.messages}};
  }

  #load(): Promise<ResultContent> {
    const {test, languages, ask} = this.#context();
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
