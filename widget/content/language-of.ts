/** The language that holds at an element, seen through shadow roots; else the browser's. */
export function languageOf(element: Element): string {
  const named = element.closest('[lang]');
  const language = named?.getAttribute('lang');
  if (language) return language;
  const root = (named ?? element).getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : navigator.language;
}
