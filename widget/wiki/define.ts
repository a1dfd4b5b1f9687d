// A wiki shows its articles, and those the test that they call to.
import '../article/define.ts';
import {RelationshipWikiElement} from './relationship-wiki-element.ts';

/** Registers `<relationship-wiki>`, unless another copy of this code already did. */
if (!customElements.get('relationship-wiki')) {
  customElements.define('relationship-wiki', RelationshipWikiElement);
}
