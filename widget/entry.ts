/**
 * What the script tag loads: finds the elements of a page, and sends the request for their
 * content while the element's own code is still on its way. Running it twice does no harm.
 */

import {sendEarlyRequest} from './content/early-request.ts';
import {replaceStandIns} from './stand-in.ts';

const TAG = 'relationship-test';
const ARTICLE = 'relationship-article';
const WIKI = 'relationship-wiki';

const near = new IntersectionObserver(
  (entries) => {
    for (const {isIntersecting, target} of entries) if (isIntersecting) load(target);
  },
  {rootMargin: '400px'},
);

function find(): void {
  replaceStandIns();
  for (const element of document.querySelectorAll(`${TAG},${ARTICLE},${WIKI}`)) {
    if (customElements.get(element.localName)) continue;
    if (isWanted(element)) load(element);
    else near.observe(element);
  }
}

/** Fetches the code of an element, which registers its tag when it runs. */
function load(element: Element): void {
  near.unobserve(element);
  sendEarlyRequest(element);
  void import('./define.ts');
  // Both at once, though this one stands on the other.
  if (element.localName !== TAG) void import('./article/define.ts');
  if (element.localName === WIKI) void import('./wiki/define.ts');
}

/** At once where the tag says so, or a link brings a result; else near the viewport. */
function isWanted(element: Element): boolean {
  return (
    element.getAttribute('loading') === 'eager' || location.hash.includes(TAG) || isNear(element)
  );
}

function isNear(element: Element): boolean {
  const {top, bottom} = element.getBoundingClientRect();
  return top < innerHeight + 400 && bottom > -400;
}

find();
addEventListener('hashchange', find);
// Elements that a framework adds later are found as they come.
new MutationObserver(find).observe(document, {childList: true, subtree: true});
