import type {Answer, Result} from '../core/result.ts';
import {RelationshipTestEvent} from './relationship-test-event.ts';

/** The result is on the page. */
export class RelationshipTestResultEvent extends RelationshipTestEvent<{
  /** The result, frozen. */
  readonly result: Result;
  /** Raw answers by item id; only where the page asked for them with `include-answers`. */
  readonly answers?: Readonly<Record<string, Answer>>;
  /** Where the visitor came from, such as the slug of an article; only where the tag says so. */
  readonly source?: string;
}> {
  constructor(detail: RelationshipTestResultEvent['detail']) {
    super('relationship-test-result', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'relationship-test-result': RelationshipTestResultEvent;
  }
}
