import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Page} from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All that axe finds on a page, whatever its policy: rule, and the markup that breaks it. */
export async function faultsOn(page: Page): Promise<unknown> {
  // The policy of a page lets nothing in that does not come from its host, but this way.
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', {expression: axe});
  const {result} = await session.send('Runtime.evaluate', {
    expression: `axe.run(document).then(({violations}) =>
      violations.map(({id, nodes}) => [id, nodes.map(({html}) => html)]))`,
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value;
}
