/** The element that a page must have, of the class that the script expects. */
export function find<T extends Element>(
  selector: string,
  type: abstract new (...args: never[]) => T,
): T {
  const element = document.querySelector(selector);
  if (element instanceof type) return element;
  throw new TypeError(`This page should have a ${type.name} at “${selector}”.`);
}
