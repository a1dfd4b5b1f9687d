// Generated from custom-elements.json by ./run reference.
import type {HTMLAttributes} from 'svelte/elements';
import type {ElementAttributes, ElementClasses, ElementEvents, Listeners} from './elements.js';

type Props<Tag extends keyof ElementAttributes> = Omit<
  HTMLAttributes<ElementClasses[Tag]>,
  keyof ElementAttributes[Tag]
> &
  ElementAttributes[Tag] &
  Listeners<ElementEvents[Tag]>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'relationship-test': Props<'relationship-test'>;
    'relationship-article': Props<'relationship-article'>;
    'relationship-wiki': Props<'relationship-wiki'>;
  }
}
