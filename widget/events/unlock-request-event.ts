import type {UnlockKind} from '../core/model.ts';
import {RelationshipTestEvent} from './relationship-test-event.ts';
import type {TestReference} from './test-reference.ts';

/**
 * What a page answers to an unlock request: `true` opens the report, `false` does not, and an
 * object can say why, in the visitor's language.
 */
export type UnlockAnswer = boolean | {readonly unlocked: boolean; readonly message?: string};

/**
 * The visitor asked for the action report, and the editor left the decision to the page.
 * When no listener calls `respondWith`, the report opens.
 */
export class RelationshipTestUnlockRequestEvent extends RelationshipTestEvent<{
  readonly kind: UnlockKind;
  /** Key of the pattern, such as `pursuing`. */
  readonly pattern: string;
  readonly test: TestReference;
}> {
  #answer: Promise<UnlockAnswer> | null = null;

  constructor(detail: RelationshipTestUnlockRequestEvent['detail']) {
    super('relationship-test-unlock-request', detail);
  }

  /** The answer of the page, or `null` when nobody took the request. */
  get answer(): Promise<UnlockAnswer> | null {
    return this.#answer;
  }

  /** Takes the request. The first answer counts; the call is made while the event is handled. */
  respondWith(answer: UnlockAnswer | Promise<UnlockAnswer>): void {
    this.#answer ??= Promise.resolve(answer);
  }
}

declare global {
  interface HTMLElementEventMap {
    'relationship-test-unlock-request': RelationshipTestUnlockRequestEvent;
  }
}
