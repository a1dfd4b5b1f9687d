import type {UnlockKind} from '../core/model.ts';
import type {UnlockAnswer} from '../report/unlock-answer.ts';
import {RelationshipTestEvent} from './relationship-test-event.ts';
import type {TestReference} from './test-reference.ts';

export type {UnlockAnswer} from '../report/unlock-answer.ts';

/** What the visitor entered to open the report. */
export interface UnlockEntry {
  /** The visitor's address, where the editor chose `email`. It is sent to nobody else. */
  readonly email?: string;
  /** Whether the visitor also wants other mail from this page; nobody ticks it for them. */
  readonly consent?: boolean;
  /** What the visitor typed, where the editor chose `code`. */
  readonly code?: string;
}

/**
 * The visitor asked for the action report, and the editor left the decision to the page.
 * When no listener calls `respondWith` and there is no `unlock-url`, the report opens.
 */
export class RelationshipTestUnlockRequestEvent extends RelationshipTestEvent<
  {
    /** What the editor chose. */
    readonly kind: UnlockKind;
    /** Key of the pattern, such as `pursuing`. */
    readonly pattern: string;
    /** Id, slug and revision of the test. */
    readonly test: TestReference;
  } & UnlockEntry
> {
  #answer: Promise<UnlockAnswer> | null = null;

  constructor(detail: RelationshipTestUnlockRequestEvent['detail']) {
    super('relationship-test-unlock-request', detail);
  }

  /** The answer of the page, or `null` when nobody took the request. */
  get answer(): Promise<UnlockAnswer> | null {
    return this.#answer;
  }

  /**
   * Takes the request. The first answer counts.
   * @throws DOMException named `InvalidStateError` once the event is over, such as after an
   *   `await` in the listener: by then the element has gone on without an answer.
   */
  respondWith(answer: UnlockAnswer | Promise<UnlockAnswer>): void {
    if (this.eventPhase === Event.NONE) {
      throw new DOMException(
        'Call respondWith while the event is handled, with a promise of the answer.',
        'InvalidStateError',
      );
    }
    this.#answer ??= Promise.resolve(answer);
  }
}

declare global {
  interface HTMLElementEventMap {
    'relationship-test-unlock-request': RelationshipTestUnlockRequestEvent;
  }
}
