import type {ReactiveController, ReactiveControllerHost, TemplateResult, nothing} from 'lit';
import type {ActionReport} from '../content/action-report.ts';
import {ContentFault} from '../content/content-fault.ts';
import {browserStorage} from '../controllers/browser-storage.ts';
import {RelationshipTestUnlockEvent} from '../events/unlock-event.ts';
import {referenceTo} from '../events/test-reference.ts';
import {RelationshipTestUnlockRequestEvent} from '../events/unlock-request-event.ts';
import type {UnlockEntry} from '../events/unlock-request-event.ts';
import type {ShareContext} from '../share/share-context.ts';
import type {ShareController} from '../share/share-controller.ts';
import {askPage} from './ask-page.ts';
import {placeEmailForm, removeEmailForm} from './email-form.ts';
import {ReportKeeper} from './report-keeper.ts';
import {sendRequest} from './send-request.ts';
import {readUnlockAnswer} from './unlock-answer.ts';
import type {Unlocking} from './unlock-answer.ts';
import {unlockView} from './unlock-view.ts';
import {TimeLimitError, within} from './within.ts';

type View = typeof import('./report-view.ts').reportView;

type ReportState =
  | {readonly kind: 'closed'; readonly message: string | null}
  | {readonly kind: 'opening'}
  | {
      readonly kind: 'open';
      readonly pattern: string;
      readonly report: ActionReport;
      readonly view: View;
    };

/** How long a page may take to answer, in milliseconds. */
const PATIENCE = 20_000;

/**
 * Owns the way to the action report: asks the page where the editor left it to the page, and
 * fetches the report and the code that shows it only when it opens.
 */
export class ReportController implements ReactiveController {
  #state: ReportState = {kind: 'closed', message: null};
  #keeper: {readonly of: string; readonly keeper: ReportKeeper} | null = null;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #context: () => ShareContext;
  readonly #share: ShareController;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    context: () => ShareContext,
    share: ShareController,
  ) {
    this.#host = host;
    this.#context = context;
    this.#share = share;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Whether the report is on the page. */
  get isOpen(): boolean {
    return this.#state.kind === 'open';
  }

  /** Opens the report if the page allows it. Says whether it is open. */
  async unlock(entry: UnlockEntry = {}): Promise<boolean> {
    const {test, result, messages, failed} = this.#context();
    if (this.#state.kind !== 'closed' || !result?.pattern) return this.isOpen;
    const {id, key} = result.pattern;
    this.#become({kind: 'opening'});
    try {
      const unlocking = await this.#unlocking(key, entry);
      if (unlocking.open) {
        await this.#load(id, unlocking.report ?? this.keeper.get(id).delivered);
        if (unlocking.report) this.keeper.change(id, {delivered: unlocking.report});
        if (test.unlockKind !== 'none') this.keeper.unlock();
        await this.#announce(key);
      } else this.#become({kind: 'closed', message: unlocking.message ?? messages.report.denied});
    } catch (error) {
      const late = error instanceof ContentFault && error.cause instanceof TimeLimitError;
      this.#become({kind: 'closed', message: late ? messages.unlock.late : messages.report.failed});
      failed(error);
    }
    return this.isOpen;
  }

  /** What the visitor did with the reports of this test on this device. */
  get keeper(): ReportKeeper {
    const {test, wishes} = this.#context();
    const {storage} = wishes;
    const of = `${storage}:${test.id}`;
    if (this.#keeper?.of !== of) {
      this.#keeper = {of, keeper: new ReportKeeper(browserStorage(storage), test.id)};
    }
    return this.#keeper.keeper;
  }

  close(): void {
    removeEmailForm(this.#host);
    this.#keeper = null;
    this.#become({kind: 'closed', message: null});
  }

  /**
   * Shows an open report in the languages that hold now, and one that was unlocked on this device
   * before; if that fails, it stays as it was.
   */
  async refresh(): Promise<void> {
    const {result, failed, test} = this.#context();
    if (!result?.pattern) return;
    if (this.#state.kind !== 'open' && (test.unlockKind === 'none' || !this.keeper.isUnlocked)) {
      return;
    }
    try {
      await this.#load(result.pattern.id, this.keeper.get(result.pattern.id).delivered);
    } catch (error) {
      failed(error);
    }
  }

  render(): TemplateResult | typeof nothing {
    const {test, messages, wishes} = this.#context();
    const {unlockUrl} = wishes;
    const state = this.#state;
    if (state.kind === 'open') {
      const {report, pattern} = state;
      return state.view({
        report,
        test,
        pattern,
        messages,
        keeper: this.keeper,
        changed: this.#changed,
      });
    }
    if (test.unlockKind === 'email') placeEmailForm(this.#host, messages.unlock.email);
    return unlockView({
      kind: test.unlockKind,
      opening: state.kind === 'opening',
      message: state.kind === 'closed' ? state.message : null,
      messages,
      receiver:
        unlockUrl && URL.canParse(unlockUrl, document.baseURI)
          ? new URL(unlockUrl, document.baseURI).hostname
          : location.hostname,
      unlock: (entry) => void this.unlock(entry),
      share: () => void this.#shareThenUnlock(),
    });
  }

  readonly #changed = (): void => this.#host.requestUpdate();

  async #shareThenUnlock(): Promise<void> {
    if (await this.#share.sendOwn()) await this.unlock();
  }

  async #unlocking(pattern: string, entry: UnlockEntry): Promise<Unlocking> {
    try {
      return readUnlockAnswer(await within(this.#ask(pattern, entry), PATIENCE));
    } catch (cause) {
      throw new ContentFault({kind: 'unlock'}, cause);
    }
  }

  /** What the page says; the report opens where nobody was asked, or nobody answers. */
  async #ask(pattern: string, entry: UnlockEntry): Promise<unknown> {
    const {test, wishes} = this.#context();
    const {unlockUrl} = wishes;
    if (test.unlockKind === 'none') return true;
    const detail = {kind: test.unlockKind, pattern, test: referenceTo(test), ...entry};
    const request = new RelationshipTestUnlockRequestEvent(detail);
    const taken = askPage(this.#host, request);
    if (taken) return taken;
    return unlockUrl ? sendRequest(new URL(unlockUrl, document.baseURI).href, detail) : true;
  }

  /** Shows a report: one that the page delivered, or the editor's. */
  async #load(pattern: string, delivered: unknown): Promise<void> {
    const {ask, test, languages} = this.#context();
    const {loadActionReport, readActionReport, reportView} = await import('./report-view.ts');
    const report = delivered
      ? readActionReport(delivered, [...new Set([...languages, ...test.languages])])
      : await loadActionReport(ask, test, pattern, languages);
    removeEmailForm(this.#host);
    this.#become({kind: 'open', pattern, report, view: reportView});
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
