import type {UnlockKind} from '../core/model.ts';
import {RelationshipTestEvent} from './relationship-test-event.ts';

/** The action report is open. */
export class RelationshipTestUnlockEvent extends RelationshipTestEvent<{
  /** What the editor chose. */
  readonly kind: UnlockKind;
  /** Key of the pattern, such as `pursuing`. */
  readonly pattern: string;
}> {
  constructor(detail: RelationshipTestUnlockEvent['detail']) {
    super('relationship-test-unlock', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'relationship-test-unlock': RelationshipTestUnlockEvent;
  }
}
