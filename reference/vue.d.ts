// Generated from custom-elements.json by ./run reference.
import type {DefineComponent} from 'vue';
import type {ElementAttributes, ElementEvents} from './elements.js';

type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Camel<Rest>}`
  : Capitalize<Name>;

type Props<Tag extends keyof ElementAttributes> = ElementAttributes[Tag] & {
  [Type in keyof ElementEvents[Tag] as Type extends string ? `on${Camel<Type>}` : never]?: (
    event: ElementEvents[Tag][Type],
  ) => void;
};

declare module 'vue' {
  interface GlobalComponents {
    'relationship-test': DefineComponent<Props<'relationship-test'>>;
    'relationship-article': DefineComponent<Props<'relationship-article'>>;
    'relationship-wiki': DefineComponent<Props<'relationship-wiki'>>;
  }
}
