/**
 * One script for one test: the first view and its content in the same file, so that a page waits
 * for a single answer. `relationship-test export --bundle` completes it.
 */

import './carried.ts';
import {showFirst} from './first/show-first.ts';
import {seek} from './seek.ts';

const define = () => import('./define.ts');
seek('relationship-test', (element, address) => showFirst(element, address, define));
