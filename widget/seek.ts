import {isAskedFor, sendEarlyRequest} from './content/early-request.ts';
import {replaceStandIns} from './stand-in.ts';

/** Has the code of an element loaded. `address` is where its content was asked for, if it was. */
export type Load = (element: HTMLElement, address: string | null) => void;

/** How far outside the viewport counts as near, in pixels. */
const NEAR = 400;

/**
 * Finds the elements of a page whose code is not there yet, also those that a framework adds
 * later. Once one comes near the viewport, or at once where it need not wait, it sends the request
 * for its content, and has its code loaded.
 */
export function seek(selector: string, load: Load): void {
  const take = (element: HTMLElement): void => {
    near.unobserve(element);
    if (isThere(element)) return;
    const address = sendEarlyRequest(element);
    // In a task of its own: the request goes first.
    setTimeout(() => load(element, address));
  };
  const near = new IntersectionObserver(
    (entries) => {
      for (const {isIntersecting, target} of entries) {
        if (isIntersecting && target instanceof HTMLElement) take(target);
      }
    },
    {rootMargin: `${NEAR}px`},
  );
  const find = (): void => {
    replaceStandIns();
    for (const element of document.querySelectorAll<HTMLElement>(selector)) {
      if (isAskedFor(element) || isThere(element)) continue;
      if (isWanted(element)) take(element);
      else near.observe(element);
    }
  };
  find();
  addEventListener('hashchange', find);
  new MutationObserver(find).observe(document, {childList: true, subtree: true});
}

/** Whether the code of an element is there, which then looks after itself. */
function isThere({localName}: Element): boolean {
  return customElements.get(localName) !== undefined;
}

/** At once where the tag says so, or a link brings a result; else near the viewport. */
function isWanted(element: Element): boolean {
  return (
    element.getAttribute('loading') === 'eager' ||
    location.hash.includes('relationship-test') ||
    isNear(element)
  );
}

function isNear(element: Element): boolean {
  const {top, bottom} = element.getBoundingClientRect();
  return top < innerHeight + NEAR && bottom > -NEAR;
}
