import type {Answer} from '../core/result.ts';
import {RelationshipTestEvent} from './relationship-test-event.ts';

/** An item was answered, or answered anew. */
export class RelationshipTestAnswerEvent extends RelationshipTestEvent<{
  /** Id of the item. */
  readonly item: string;
  /** Place of the item in the order shown, from 1. */
  readonly position: number;
  /** The raw answer; only where the page asked for it with `include-answers`. */
  readonly value?: Answer;
}> {
  constructor(detail: RelationshipTestAnswerEvent['detail']) {
    super('relationship-test-answer', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'relationship-test-answer': RelationshipTestAnswerEvent;
  }
}
