/** The language that holds at an element, seen through shadow roots; else the browser's. */
export function languageOf(element: Element): string {
  let at: Element | null = element;
  while (at) {
    const named: Element | null = at.closest('[lang]');
    const language = named?.getAttribute('lang');
    if (language) return language;
    const root: Node = (named ?? at).getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return navigator.language;
}
