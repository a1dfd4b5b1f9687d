/**
 * One script for one test: the element, and the content of its first view in the same file, so
 * that a page waits for a single answer. `relationship-test export --bundle` completes it.
 */

import './carried.ts';
import './define.ts';
import {replaceStandIns} from './stand-in.ts';

replaceStandIns();
new MutationObserver(replaceStandIns).observe(document, {childList: true, subtree: true});
