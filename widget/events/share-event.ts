import {RelationshipTestEvent} from './relationship-test-event.ts';

/**
 * The visitor wants to share a result. A page that does so itself calls `preventDefault()`.
 * No answers, here or in the link.
 */
export class RelationshipTestShareEvent extends RelationshipTestEvent<{
  /** A link, a picture, an invitation to the partner, or both results sent back to the partner. */
  readonly kind: 'link' | 'picture' | 'invitation' | 'comparison';
  /** What is shared; its fragment carries the result. */
  readonly url: string;
}> {
  constructor(detail: RelationshipTestShareEvent['detail']) {
    super('relationship-test-share', detail, true);
  }
}

declare global {
  interface HTMLElementEventMap {
    'relationship-test-share': RelationshipTestShareEvent;
  }
}
