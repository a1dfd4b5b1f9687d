import type {Page} from 'playwright-core';
import {beforeAll, describe, expect, it} from 'vitest';
import {openPage} from './browser.ts';
import {readPaper, whyUnreadable, withoutBreaks} from './paper.ts';
import {setStage} from './stage.ts';
import {POST, takeTest} from './visitor.ts';

const COPY = '[data-relationship-test-print]';
const WRITTEN = 'A hand on the shoulder, and nothing said.';
const reason = whyUnreadable();

let page: Page;

describe.skipIf(reason !== null)(`on paper${reason ? ` (${reason})` : ''}`, () => {
  const stage = setStage();

  beforeAll(async () => {
    ({page} = await openPage(stage.browser));
    await page.goto(stage.demo.blog + POST);
    await takeTest(page, (item) => 1 + ((item * 5) % 7));
    const test = page.locator('relationship-test');
    await test.locator('[part~=unlock]').click();
    await test.locator('[part~=plan] input').first().check();
    await test.locator('textarea').first().fill(WRITTEN);
    // The dialog of the browser would wait for somebody.
    await page.evaluate(() => Object.assign(window, {print: () => {}}));
  });

  describe.each([
    ['A4', [595, 842]],
    ['Letter', [612, 792]],
  ] as const)('of the size %s', (format, [width, height]) => {
    let shown: Shown;
    let size: readonly number[];
    let pages: readonly string[];
    let all: string;

    beforeAll(async () => {
      await page.locator('relationship-test [part~=print]').click();
      await page.locator(COPY).waitFor({state: 'attached'});
      await page.emulateMedia({media: 'print'});
      shown = await whatIsShown(page);
      await page.emulateMedia({media: null});
      ({size, pages} = await readPaper(await page.pdf({format})));
      all = withoutBreaks(pages.join(''));
    });

    it('has the result and the report to the last word, and what was written', () => {
      expect(size.map(Math.floor)).toEqual([width, height]);
      expect(shown.texts.length).toBeGreaterThan(120);
      expect(shown.texts.filter((text) => !all.includes(withoutBreaks(text)))).toEqual([]);
      expect(all).toContain(withoutBreaks(WRITTEN));
      expect(all).toContain('Day14');
    });

    it('has nothing of the page around it, and no button', () => {
      for (const foreign of ['The Other Chair', 'Where do you stand?', 'Copy', 'Take it again']) {
        expect(all).not.toContain(withoutBreaks(foreign));
      }
    });

    it('spells out where links lead', () => {
      expect(shown.links.length).toBeGreaterThan(15);
      expect(shown.links.filter((link) => !all.includes(`(${link})`))).toEqual([]);
    });

    it('is broken between pages where nobody is disturbed by it', () => {
      expect(pages.length).toBeLessThan(12);
      const last = pages.map((text) => withoutBreaks(text.trimEnd().split('\n').at(-1) ?? ''));
      const headings = shown.headings.map(withoutBreaks);
      expect(last.filter((line) => line === '' || headings.includes(line))).toEqual([]);
    });

    it('leaves the page as it was', async () => {
      await page.locator(COPY).waitFor({state: 'detached'});
      await page.getByRole('heading', {name: 'Where do you stand?'}).waitFor();
    });
  });
});

interface Shown {
  /** Each piece of text that can be seen. */
  readonly texts: readonly string[];
  readonly headings: readonly string[];
  readonly links: readonly string[];
}

/** What the copy shows on paper, as the browser has it before it is printed. */
function whatIsShown(from: Page): Promise<Shown> {
  return from.locator(COPY).evaluate((copy) => {
    const root = copy.shadowRoot;
    if (!root) throw new Error('There is no copy.');
    const seen = (element: Element | null) => !!element?.checkVisibility();
    const wordsOf = (selector: string) =>
      [...root.querySelectorAll<HTMLElement>(selector)]
        .filter(seen)
        .flatMap((one) => one.innerText.split('\n'));
    return {
      texts: wordsOf('p:not(.scored > p), h2, h3, h4, q, li, .description, .pole, .name, .value'),
      headings: wordsOf('h2, h3, h4'),
      links: [...root.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')]
        .filter(seen)
        .map(({href}) => href),
    };
  });
}
