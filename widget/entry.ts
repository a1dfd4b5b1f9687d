/**
 * What the script tag loads: finds the elements of a page, and sends the request for their
 * content while the element's own code is still on its way. Running it twice does no harm.
 */

import {sendEarlyRequest} from './content/early-request.ts';

const TAG = 'relationship-test';
const STAND_IN = 'data-relationship-test';

/** The code of each element; it registers the tag when it runs. */
const code: Readonly<Record<string, () => Promise<unknown>>> = {
  [TAG]: () => import('./define.ts'),
  // Both at once: the second stands on the first.
  'relationship-article': () => Promise.all([import('./define.ts'), import('./article/define.ts')]),
};

const near = new IntersectionObserver(
  (entries) => {
    for (const {isIntersecting, target} of entries) if (isIntersecting) load(target);
  },
  {rootMargin: '400px'},
);

function find(): void {
  for (const standIn of document.querySelectorAll<HTMLElement>(`[${STAND_IN}]`)) replace(standIn);
  for (const element of document.querySelectorAll(Object.keys(code).join())) {
    if (customElements.get(element.localName)) continue;
    if (element.getAttribute('loading') === 'eager' || isNear(element)) load(element);
    else near.observe(element);
  }
}

function load(element: Element): void {
  near.unobserve(element);
  sendEarlyRequest(element);
  void code[element.localName]?.();
}

function isNear(element: Element): boolean {
  const {top, bottom} = element.getBoundingClientRect();
  return top < innerHeight + 400 && bottom > -400;
}

/** For pages that strip unknown tags: `<div data-relationship-test="slug" data-src="…">`. */
function replace(standIn: HTMLElement): void {
  const element = document.createElement(TAG);
  for (const [name, value] of Object.entries(standIn.dataset)) {
    const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    element.setAttribute(attribute === TAG ? 'test' : attribute, value ?? '');
  }
  standIn.removeAttribute(STAND_IN);
  if (standIn instanceof HTMLScriptElement) standIn.after(element);
  else {
    element.append(...standIn.childNodes);
    standIn.append(element);
  }
}

find();
// Elements that a framework adds later are found as they come.
new MutationObserver(find).observe(document, {childList: true, subtree: true});
