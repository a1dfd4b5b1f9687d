/**
 * What the script tag loads: finds the elements of a page, and sends the request for their
 * content while the code of their first view is still on its way. Running it twice does no harm.
 */

import {seek} from './seek.ts';

const TEST = 'relationship-test';
const WIKI = 'relationship-wiki';

seek(`${TEST},relationship-article,${WIKI}`, (element) => {
  const define = () => import('./define.ts');
  if (element.localName === TEST) {
    return void import('./first/show-first.ts').then(({showFirst}) => showFirst(element, define));
  }
  void define();
  // Both at once, though this one stands on the other.
  void import('./article/define.ts');
  if (element.localName === WIKI) void import('./wiki/define.ts');
});
