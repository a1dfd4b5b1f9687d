import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import type {Page} from 'playwright-core';

const file = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/**
 * What axe holds against a part of a page, by WCAG 2.2 AA. The Studio's own buttons are left out:
 * their colours are Sanity's.
 */
export async function violationsIn(page: Page, selector: string): Promise<readonly string[]> {
  await page.evaluate(await readFile(file, 'utf8'));
  const found: unknown = await page.evaluate(async (include) => {
    const axe: unknown = Reflect.get(globalThis, 'axe');
    if (typeof axe !== 'object' || axe === null) throw new Error('axe is not there.');
    const run: unknown = Reflect.get(axe, 'run');
    if (typeof run !== 'function') throw new Error('axe cannot run.');
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const results: unknown = await Reflect.apply(run, axe, [
      {include: [include], exclude: ['[data-ui="Button"]']},
      {runOnly: tags},
    ]);
    return results;
  }, selector);
  const violations = field(found, 'violations');
  return (Array.isArray(violations) ? violations : []).map((each) =>
    [field(each, 'id'), JSON.stringify(field(each, 'nodes'))].join(' ').slice(0, 600),
  );
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
