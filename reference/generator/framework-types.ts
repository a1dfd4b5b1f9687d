import type {CustomElement} from './manifest.ts';

const HEAD = '// Generated from custom-elements.json by ./run reference.\n';

/** What every framework's types stand on: attributes, properties and events by element. */
export function elementTypes(elements: readonly CustomElement[]): string {
  const imported = elements.flatMap(({name, events}) => [
    name,
    ...events.map(({type}) => type.text),
  ]);
  const names = [...new Set(['ContentClient', ...imported])].toSorted();
  return `${HEAD}import type {\n${names.map((name) => `  ${name},\n`).join('')}} from 'relationship-test';

${elements.map(attributesOf).join('\n')}
${elements.map(eventsOf).join('\n')}
/** Attributes and properties by tag. */
export interface ElementAttributes {
${elements.map(({tagName, name}) => `  '${tagName}': ${name}Attributes;\n`).join('')}}

/** Events by tag. */
export interface ElementEvents {
${elements.map(({tagName, name}) => `  '${tagName}': ${name}Events;\n`).join('')}}

/** Classes by tag. */
export interface ElementClasses {
${elements.map(({tagName, name}) => `  '${tagName}': ${name};\n`).join('')}}

/** Listeners as JSX and Svelte write them: \`onrelationship-test-result\`. */
export type Listeners<Events> = {
  [Type in keyof Events as Type extends string ? \`on\${Type}\` : never]?: (
    event: Events[Type],
  ) => void;
};
`;
}

function attributesOf({name, tagName, attributes, members}: CustomElement): string {
  const properties = members.filter(
    ({kind, attribute, readonly}) => kind === 'field' && !attribute && !readonly,
  );
  const lines = [
    ...attributes.map((attribute) => ({...attribute, text: typeOf(attribute.type?.text)})),
    ...properties.map((property) => ({...property, text: property.type?.text ?? 'unknown'})),
  ].map(
    ({name: key, description = '', text}) =>
      `  /** ${description} */\n  ${quoted(key)}?: ${text};\n`,
  );
  return `/** Attributes and properties of \`<${tagName}>\`. */
export interface ${name}Attributes {
${lines.join('')}}
`;
}

/** An attribute may be given, or left out by \`null\`. */
function typeOf(text = 'string'): string {
  return text === 'StorageKind' ? "'local' | 'session' | 'none'" : text;
}

function eventsOf({name, tagName, events}: CustomElement): string {
  const lines = events.map(
    ({name: type, description = '', type: {text}}) =>
      `  /** ${inOneLine(description)} */\n  '${type}': ${text};\n`,
  );
  return `/** Events of \`<${tagName}>\`. */
export interface ${name}Events {
${lines.join('')}}
`;
}

/** Types for React 19 and newer, which sets properties and listens to events of elements. */
export function reactTypes(elements: readonly CustomElement[]): string {
  return `${HEAD}import type {DetailedHTMLProps, HTMLAttributes} from 'react';
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
${tags(elements, (tag) => `      '${tag}': Props<'${tag}'>;\n`)}    }
  }
}
`;
}

/** Types for frameworks that look for JSX in the global scope, or re-export it. */
export function jsxTypes(elements: readonly CustomElement[]): string {
  return `${HEAD}import type {ElementAttributes, ElementEvents, Listeners} from './elements.js';

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

/** For \`namespace JSX { interface IntrinsicElements extends RelationshipTestJsx {} }\`. */
export interface RelationshipTestJsx {
${tags(elements, (tag) => `  '${tag}': Props<'${tag}'>;\n`)}}

declare global {
  namespace JSX {
    interface IntrinsicElements extends RelationshipTestJsx {}
  }
}
`;
}

/** Types for Vue's templates. */
export function vueTypes(elements: readonly CustomElement[]): string {
  return `${HEAD}import type {DefineComponent} from 'vue';
import type {ElementAttributes, ElementEvents} from './elements.js';

type Camel<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${Capitalize<First>}\${Camel<Rest>}\`
  : Capitalize<Name>;

type Props<Tag extends keyof ElementAttributes> = ElementAttributes[Tag] & {
  [Type in keyof ElementEvents[Tag] as Type extends string ? \`on\${Camel<Type>}\` : never]?: (
    event: ElementEvents[Tag][Type],
  ) => void;
};

declare module 'vue' {
  interface GlobalComponents {
${tags(elements, (tag) => `    '${tag}': DefineComponent<Props<'${tag}'>>;\n`)}  }
}
`;
}

/** Types for Svelte's templates. */
export function svelteTypes(elements: readonly CustomElement[]): string {
  return `${HEAD}import type {HTMLAttributes} from 'svelte/elements';
import type {ElementAttributes, ElementClasses, ElementEvents, Listeners} from './elements.js';

type Props<Tag extends keyof ElementAttributes> = Omit<
  HTMLAttributes<ElementClasses[Tag]>,
  keyof ElementAttributes[Tag]
> &
  ElementAttributes[Tag] &
  Listeners<ElementEvents[Tag]>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${tags(elements, (tag) => `    '${tag}': Props<'${tag}'>;\n`)}  }
}
`;
}

function tags(elements: readonly CustomElement[], line: (tag: string) => string): string {
  return elements.map(({tagName}) => line(tagName)).join('');
}

function quoted(name: string): string {
  return /^\w+$/.test(name) ? name : `'${name}'`;
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
