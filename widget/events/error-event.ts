import {RelationshipTestEvent} from './relationship-test-event.ts';

/** Something could not be loaded. The visitor saw a kind sentence and a way to try again. */
export class RelationshipTestErrorEvent extends RelationshipTestEvent<{
  /** Kind of the error, such as `UnknownTestError`. */
  readonly name: string;
  /** What went wrong, in a sentence. */
  readonly message: string;
  /** What the developer or the editor can do about it. */
  readonly remedy: string;
  /** What was thrown, if anything. */
  readonly cause: unknown;
}> {
  constructor(detail: RelationshipTestErrorEvent['detail']) {
    super('relationship-test-error', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'relationship-test-error': RelationshipTestErrorEvent;
  }
}
