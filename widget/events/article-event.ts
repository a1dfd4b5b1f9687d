import {RelationshipTestEvent} from './relationship-test-event.ts';

/** A recommended article was chosen. A page that shows it itself calls `preventDefault()`. */
export class RelationshipTestArticleEvent extends RelationshipTestEvent<{
  /** Slug of the article. */
  readonly slug: string;
  /** Title of the article. */
  readonly title: string;
  /** Language of the article, as a BCP 47 tag. */
  readonly language: string;
  /** Where the link leads, or `null` without `article-url`. */
  readonly url: string | null;
}> {
  constructor(detail: RelationshipTestArticleEvent['detail']) {
    super('relationship-test-article', detail, true);
  }
}

declare global {
  interface HTMLElementEventMap {
    'relationship-test-article': RelationshipTestArticleEvent;
  }
}
