import {RelationshipTestEvent} from './relationship-test-event.ts';

/** Another share of the items is answered. */
export class RelationshipTestProgressEvent extends RelationshipTestEvent<{
  /** Items with an answer. */
  readonly answered: number;
  /** All items. */
  readonly total: number;
}> {
  constructor(detail: RelationshipTestProgressEvent['detail']) {
    super('relationship-test-progress', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'relationship-test-progress': RelationshipTestProgressEvent;
  }
}
