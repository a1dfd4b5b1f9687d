import type {FirstView} from './first-view.ts';

const views = new WeakMap<Element, FirstView>();

/** Keeps the first view of an element for when its code is there. */
export function keepFirstView(element: Element, view: FirstView): void {
  views.set(element, view);
}

/** What was shown before an element's code was there, which goes on from there; or `null`. */
export function takeFirstView(element: Element): FirstView | null {
  const view = views.get(element) ?? null;
  views.delete(element);
  view?.end();
  return view;
}
