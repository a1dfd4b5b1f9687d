// Generated from custom-elements.json by ./run reference.
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {ElementAttributes, ElementClasses, ElementEvents, Listeners} from './elements.js';

type Props<Tag extends keyof ElementAttributes> = Omit<
  DetailedHTMLProps<HTMLAttributes<ElementClasses[Tag]>, ElementClasses[Tag]>,
  keyof ElementAttributes[Tag]
> &
  ElementAttributes[Tag] &
  Listeners<ElementEvents[Tag]>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'relationship-test': Props<'relationship-test'>;
      'relationship-article': Props<'relationship-article'>;
      'relationship-wiki': Props<'relationship-wiki'>;
    }
  }
}
