import {RelationshipTestEvent} from './relationship-test-event.ts';
import type {TestReference} from './test-reference.ts';

/** The test was loaded and shows its introduction. */
export class RelationshipTestReadyEvent extends RelationshipTestEvent<{
  /** Id, slug and revision of the test. */
  readonly test: TestReference;
  /** Title of the test. */
  readonly title: string;
  /** Language of the interface, as a BCP 47 tag. */
  readonly language: string;
  /** Number of items. */
  readonly items: number;
}> {
  constructor(detail: RelationshipTestReadyEvent['detail']) {
    super('relationship-test-ready', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'relationship-test-ready': RelationshipTestReadyEvent;
  }
}
