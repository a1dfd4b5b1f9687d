import {RelationshipTestEvent} from './relationship-test-event.ts';
import type {TestReference} from './test-reference.ts';

/** The visitor started, or went on where they had left. */
export class RelationshipTestStartEvent extends RelationshipTestEvent<{
  /** Id, slug and revision of the test. */
  readonly test: TestReference;
  /** Whether answers of an earlier visit were there. */
  readonly resumed: boolean;
  /** Where the visitor came from, such as the slug of an article; only where the tag says so. */
  readonly source?: string;
}> {
  constructor(detail: RelationshipTestStartEvent['detail']) {
    super('relationship-test-start', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'relationship-test-start': RelationshipTestStartEvent;
  }
}
