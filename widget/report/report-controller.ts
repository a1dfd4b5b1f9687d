import {html, nothing} from 'lit';
import type {ReactiveController, ReactiveControllerHost, TemplateResult} from 'lit';
import type {ActionReport} from '../content/action-report.ts';
import {ContentFault} from '../content/content-fault.ts';
import type {Result} from '../core/result.ts';
import {RelationshipTestUnlockEvent} from '../events/events.ts';
import {referenceTo} from '../events/test-reference.ts';
import {RelationshipTestUnlockRequestEvent} from '../events/unlock-request-event.ts';
import type {UnlockAnswer} from '../events/unlock-request-event.ts';
import type {ResultContext} from '../result/result-context.ts';

export interface ReportContext extends ResultContext {
  readonly result: Result | null;
}

type ReportState =
  | {readonly kind: 'closed'; readonly message: string | null}
  | {readonly kind: 'opening'}
  | {
      readonly kind: 'open';
      readonly report: ActionReport;
      readonly view: typeof import('./report-view.ts').reportView;
    };

/**
 * Owns the way to the action report: asks the page where the editor left it to the page, and
 * fetches the report and the code that shows it only when it opens.
 */
export class ReportController implements ReactiveController {
  #state: ReportState = {kind: 'closed', message: null};
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #context: () => ReportContext;

  constructor(host: ReactiveControllerHost & HTMLElement, context: () => ReportContext) {
    this.#host = host;
    this.#context = context;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Whether the report is on the page. */
  get isOpen(): boolean {
    return this.#state.kind === 'open';
  }

  /** Opens the report if the page allows it. Says whether it is open. */
  async unlock(): Promise<boolean> {
    const {result, messages} = this.#context();
    if (this.#state.kind !== 'closed' || !result?.pattern) return this.isOpen;
    const pattern = result.pattern;
    this.#become({kind: 'opening'});
    try {
      const answer = await this.#ask(pattern.key);
      const {unlocked, message} = typeof answer === 'object' ? answer : {unlocked: answer};
      if (unlocked) {
        await this.#load(pattern.id);
        await this.#announce(pattern.key);
      } else this.#become({kind: 'closed', message: message ?? messages.report.denied});
    } catch (error) {
      this.#become({kind: 'closed', message: messages.report.failed});
      if (error instanceof ContentFault) this.#context().failed(error);
      else console.error('The request to unlock the action report failed.', error);
    }
    return this.isOpen;
  }

  close(): void {
    this.#become({kind: 'closed', message: null});
  }

  render(): TemplateResult | typeof nothing {
    const {messages} = this.#context();
    const state = this.#state;
    if (state.kind === 'open') return state.view(state.report, messages);
    const opening = state.kind === 'opening';
    return html`<section class="invitation" part="invitation">
      <p>${messages.report.invitation}</p>
      <button
        class="primary"
        part="button button-primary unlock"
        type="button"
        aria-disabled=${opening}
        @click=${() => this.unlock()}
      >
        ${opening ? messages.report.opening : messages.report.open}
      </button>
      ${!opening && state.message ? html`<p class="remark" role="alert">${state.message}</p>` : nothing}
    </section>`;
  }

  /** What the page says; the report opens where nobody was asked, or nobody answers. */
  #ask(pattern: string): UnlockAnswer | Promise<UnlockAnswer> {
    const {test} = this.#context();
    if (test.unlockKind === 'none') return true;
    const request = new RelationshipTestUnlockRequestEvent({
      kind: test.unlockKind,
      pattern,
      test: referenceTo(test),
    });
    this.#host.dispatchEvent(request);
    return request.answer ?? true;
  }

  /** Shows an open report in the languages that hold now; if that fails, it stays as it was. */
  async refresh(): Promise<void> {
    const {result, failed} = this.#context();
    if (!this.isOpen || !result?.pattern) return;
    try {
      await this.#load(result.pattern.id);
    } catch (error) {
      failed(error);
    }
  }

  async #load(pattern: string): Promise<void> {
    const {ask, test, languages} = this.#context();
    const {loadActionReport, reportView} = await import('./report-view.ts');
    const report = await loadActionReport(ask, test, pattern, languages);
    this.#become({kind: 'open', report, view: reportView});
  }

  async #announce(pattern: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.shadowRoot?.getElementById('report')?.focus({preventScroll: true});
    const {test} = this.#context();
    this.#host.dispatchEvent(new RelationshipTestUnlockEvent({kind: test.unlockKind, pattern}));
  }

  #become(state: ReportState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
