/** What is read from a custom elements manifest: https://github.com/webcomponents/custom-elements-manifest */

/** Something with a name and a sentence about it. */
export interface Named {
  readonly name: string;
  readonly description?: string;
}

export interface Attribute extends Named {
  readonly type?: {readonly text: string};
  readonly default?: string;
  /** The property behind it. */
  readonly fieldName?: string;
}

export interface Member extends Named {
  readonly kind: 'field' | 'method';
  readonly type?: {readonly text: string};
  readonly attribute?: string;
  readonly readonly?: boolean;
  readonly parameters?: readonly (Named & {readonly type?: {readonly text: string}})[];
  readonly return?: {readonly type?: {readonly text: string}};
}

export interface Event extends Named {
  readonly type: {readonly text: string};
}

/** An element, as its class doc tells of it. */
export interface CustomElement extends Named {
  readonly tagName: string;
  readonly summary?: string;
  readonly attributes: readonly Attribute[];
  readonly members: readonly Member[];
  readonly events: readonly Event[];
  readonly slots?: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
  readonly cssStates?: readonly Named[];
}

/** A field of the detail of an event. */
export interface DetailField extends Named {
  readonly type: {readonly text: string};
  readonly optional: boolean;
}

/** The class of an event, with what its detail holds. */
export interface EventClass extends Named {
  readonly detail: readonly DetailField[];
}

/** The classes of events of a manifest, by their names. */
export function readEvents(manifest: unknown): ReadonlyMap<string, EventClass> {
  const {modules} = object(manifest);
  const classes = list(modules)
    .flatMap((module) => list(object(module)['declarations']))
    .filter(isEventClass);
  return new Map(classes.map((each) => [each.name, each]));
}

/** The elements of a manifest, in its order. */
export function readElements(manifest: unknown): readonly CustomElement[] {
  const {modules} = object(manifest);
  return list(modules)
    .flatMap((module) => list(object(module)['declarations']))
    .filter(isElement);
}

function isElement(declaration: unknown): declaration is CustomElement {
  const {tagName, attributes, members, events, cssParts} = object(declaration);
  const lists = [attributes, members, events, cssParts];
  return typeof tagName === 'string' && lists.every((value) => Array.isArray(value));
}

function isEventClass(declaration: unknown): declaration is EventClass {
  return Array.isArray(object(declaration)['detail']);
}

function object(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? {...value} : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
