/**
 * What the script tag loads: finds the elements of a page, sends the requests for their content,
 * and shows the first view of a test. Running it twice does no harm.
 */

import {showFirst} from './first/show-first.ts';
import {seek} from './seek.ts';

const TEST = 'relationship-test';
const WIKI = 'relationship-wiki';

seek(`${TEST},relationship-article,${WIKI}`, (element, address) => {
  const define = () => import('./define.ts');
  if (element.localName === TEST) return showFirst(element, address, define);
  void define();
  // Both at once, though this one stands on the other.
  void import('./article/define.ts');
  if (element.localName === WIKI) void import('./wiki/define.ts');
});
