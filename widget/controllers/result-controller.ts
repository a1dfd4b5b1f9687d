import type {ReactiveControllerHost, TemplateResult} from 'lit';
import type {Result} from '../core/result.ts';
import type {ResultContext} from '../result/result-context.ts';
import type {ResultPage} from '../result/result-page.ts';
import {faultView} from '../views/fault.ts';
import {skeletonView} from '../views/skeleton.ts';

/**
 * Owns the way to the result page, whose code comes as a chunk of its own: ahead of need once
 * the visitor has started, and shown when the session is done.
 */
export class ResultController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #context: () => ResultContext;
  #page: Promise<ResultPage> | null = null;
  #shown: ResultPage | null = null;
  #failed = false;

  constructor(host: ReactiveControllerHost & HTMLElement, context: () => ResultContext) {
    this.#host = host;
    this.#context = context;
  }

  get result(): Result | null {
    return this.#shown?.result ?? null;
  }

  /** Loads code and texts quietly, so that losing the connection midway loses nothing. */
  async prepare(): Promise<void> {
    try {
      await (await this.#load()).prepare();
    } catch {
      // Asked for ahead of need: the visitor hears of it when the result is wanted.
      this.#page = null;
    }
  }

  /** Scores the session and shows the result. */
  async open(): Promise<void> {
    this.#failed = false;
    try {
      this.#shown = await this.#load();
      await this.#shown.open();
    } catch (cause) {
      this.#page = null;
      this.#failed = true;
      console.error('<relationship-test> could not show the result.', cause);
    }
    this.#host.requestUpdate();
  }

  /** Forgets the result: the visitor answers again. */
  close(): void {
    this.#shown?.close();
    this.#shown = null;
  }

  unlock(): Promise<boolean> {
    return this.#shown?.report.unlock() ?? Promise.resolve(false);
  }

  print(): void {
    this.#shown?.print();
  }

  render(): TemplateResult {
    const {messages} = this.#context();
    if (this.#failed) return faultView(messages, () => void this.open());
    return this.#shown?.render() ?? skeletonView(messages);
  }

  #load(): Promise<ResultPage> {
    this.#page ??= import('../result/result-page.ts').then(({ResultPage}) => {
      const sheets = ResultPage.styles.map(({styleSheet}) => styleSheet).filter((sheet) => !!sheet);
      this.#host.shadowRoot?.adoptedStyleSheets.push(...sheets);
      return new ResultPage(this.#host, this.#context);
    });
    return this.#page;
  }
}
