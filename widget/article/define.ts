// An article shows the test that it calls to.
import '../define.ts';
import {RelationshipArticleElement} from './relationship-article-element.ts';

/** Registers `<relationship-article>`, unless another copy of this code already did. */
if (!customElements.get('relationship-article')) {
  customElements.define('relationship-article', RelationshipArticleElement);
}
