import {RelationshipTestElement} from './relationship-test-element.ts';

/** Registers `<relationship-test>`, unless another copy of this code already did. */
if (!customElements.get('relationship-test')) {
  customElements.define('relationship-test', RelationshipTestElement);
}
