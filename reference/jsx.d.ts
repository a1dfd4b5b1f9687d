// Generated from custom-elements.json by ./run reference.
import type {ElementAttributes, ElementEvents, Listeners} from './elements.js';

type Props<Tag extends keyof ElementAttributes> = ElementAttributes[Tag] &
  Listeners<ElementEvents[Tag]> & {
    id?: string;
    class?: string;
    slot?: string;
    lang?: string;
    dir?: string;
    hidden?: boolean;
    children?: unknown;
    ref?: unknown;
    key?: string | number;
  };

/** For `namespace JSX { interface IntrinsicElements extends RelationshipTestJsx {} }`. */
export interface RelationshipTestJsx {
  'relationship-test': Props<'relationship-test'>;
  'relationship-article': Props<'relationship-article'>;
  'relationship-wiki': Props<'relationship-wiki'>;
}

declare global {
  namespace JSX {
    interface IntrinsicElements extends RelationshipTestJsx {}
  }
}
