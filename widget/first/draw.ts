/**
 * How the views of a visitor's way to the last item are drawn: as plain nodes, which stay, while
 * their values change. They are there before Lit is, and they change with every answer.
 */

/** Attributes and properties of a node by name. `null` and `false` take an attribute away. */
export interface Values {
  readonly [name: string]: string | number | boolean | null;
}

/** A part of the page that is drawn again and again, into the same nodes. */
export interface View<Props> {
  readonly node: HTMLElement;
  draw(props: Props): void;
}

/** What has no attribute, or one that does not follow, or one that a strict policy forbids. */
const PROPERTIES = new Set(['textContent', 'style']);

const lastValues = new WeakMap<Element, Map<string, unknown>>();

/**
 * Gives a node these values, as far as they are others than the last that it was given: what a
 * translating browser or a visitor changed since then stays.
 */
export function put<Kind extends HTMLElement>(node: Kind, values: Values): Kind {
  const last = lastValues.get(node) ?? new Map<string, unknown>();
  lastValues.set(node, last);
  for (const [name, value] of Object.entries(values)) {
    if (last.get(name) === value) continue;
    last.set(name, value);
    set(node, name, value);
  }
  return node;
}

function set(node: HTMLElement, name: string, value: Values[string]): void {
  if (PROPERTIES.has(name)) Reflect.set(node, name, value);
  else if (value === null || value === false) node.removeAttribute(name);
  else node.setAttribute(name, value === true ? '' : String(value));
}

/** The node of a view, drawn. */
export function drawn<Props>(view: View<Props>, props: Props): HTMLElement {
  view.draw(props);
  return view.node;
}

/** A new node with children, and with values that stay as they are. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  values: Values = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(values)) set(node, name, value ?? null);
  node.append(...children);
  return node;
}

/** Has just so many views in a place, each at its own: what is missing is made, what is over goes. */
export function resize<Props>(
  place: HTMLElement,
  views: View<Props>[],
  count: number,
  create: (index: number) => View<Props>,
): void {
  for (const {node} of views.splice(count)) node.remove();
  while (views.length < count) {
    const view = create(views.length);
    views.push(view);
    place.append(view.node);
  }
}

/** A button that does one thing. Its words come when it is drawn. */
export function makeButton(values: Values, act: () => void): HTMLButtonElement {
  const button = make('button', {type: 'button', ...values});
  button.addEventListener('click', act);
  return button;
}
