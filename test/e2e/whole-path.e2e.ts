import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {pursuitItems} from '../../demo/content/items/pursuit.ts';
import {itemOrder} from '../../demo/content/items/order.ts';
import {withdrawalItems} from '../../demo/content/items/withdrawal.ts';
import {openBrowser, openPage} from './browser.ts';
import {freePorts} from './free-ports.ts';
import {startDemo, type RunningDemo} from './running-demo.ts';

const ITEM = 'item-pursuit-01';
const WORDING = 'When there is a gap between us, I name it before the day is over.';
/** Where the invitation on the front page leads. */
const POST = '/posts/the-door-and-the-knock/#test';

let folder: string;
let port: number;
let demo: RunningDemo;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relationship-test e2e '));
  port = await freePorts();
  [demo, browser] = await Promise.all([startDemo(port, folder), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await demo?.interrupt();
  await rm(folder, {recursive: true, force: true});
});

describe('from an editor to a host page', () => {
  it('shows visitors a new wording once the editor has published it', async () => {
    const {page: blog, outside} = await openPage(browser);
    await blog.goto(demo.blog + POST);
    await startTest(blog);
    expect(await heading(blog)).toBe('When we feel far apart, I bring it up the same day.');

    const {page: studio} = await openPage(browser);
    await studio.goto(`${demo.studio}/intent/edit/id=${ITEM};type=quizItem/`);
    const wording = studio.getByTestId('document-panel-scroller').getByRole('textbox').first();
    await wording.fill(WORDING);
    await studio.getByTestId('action-publish').and(studio.locator(':enabled')).click();
    await published(ITEM, WORDING);

    await blog.reload();
    await startTest(blog);
    expect(await heading(blog)).toBe(WORDING);
    expect(outside).toEqual([]);
    await studio.context().close();
    await blog.context().close();
  });

  it('gives the page the scores of a test that was taken by keyboard alone', async () => {
    const {page, outside} = await openPage(browser);
    await page.goto(demo.blog + POST);
    await page.evaluate(() => {
      document.addEventListener('relationship-test-result', (event) => {
        Object.assign(globalThis, {heard: Reflect.get(event, 'detail')});
      });
    });
    await page.locator('relationship-test').getByRole('heading', {level: 2}).waitFor();
    await tabTo(page, 'Start the test');
    await page.keyboard.press('Enter');
    for (const [index] of itemOrder.entries()) {
      await page.getByText(`${index + 1} of ${itemOrder.length}`, {exact: true}).waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      for (let point = 1; point < chosen(index); point += 1) {
        await page.keyboard.press('ArrowRight');
      }
      await page.keyboard.press('Enter');
    }
    await page.waitForFunction(() => 'heard' in globalThis);
    const heard: unknown = await page.evaluate((): unknown => Reflect.get(globalThis, 'heard'));
    expect(heard).toEqual({
      result: expect.objectContaining({
        answered: 24,
        shown: 24,
        dimensions: [
          expect.objectContaining({key: 'pursuit', score: expect.closeTo(mean('pursuit'), 9)}),
          expect.objectContaining({
            key: 'withdrawal',
            score: expect.closeTo(mean('withdrawal'), 9),
          }),
        ],
        pattern: {id: `pattern-${expectedPattern()}`, key: expectedPattern()},
      }),
    });
    expect(outside).toEqual([]);
    await page.context().close();
  });

  it('keeps everything when the store is stopped and started again', async () => {
    expect(await demo.interrupt()).toBe(0);
    await expect(fetch(demo.lake)).rejects.toThrow();
    demo = await startDemo(port, folder);
    const {page} = await openPage(browser);
    await page.goto(demo.blog + POST);
    await startTest(page);
    expect(await heading(page)).toBe(WORDING);
    await page.context().close();
  });
});

async function startTest(page: Page): Promise<void> {
  await page.getByRole('button', {name: 'Start the test'}).click();
  await page.locator('relationship-test').getByRole('radio').first().waitFor();
}

/** The wording of the item on show. */
async function heading(page: Page): Promise<string | null> {
  const group = page.locator('relationship-test').getByRole('group');
  return group.locator('legend').first().innerText();
}

async function tabTo(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', {name});
  await button.waitFor();
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await button.evaluate((element) => element.matches(':focus'))) return;
  }
  throw new Error(`The button "${name}" cannot be reached by the Tab key.`);
}

/** Waits until anonymous visitors are given the wording. */
async function published(id: string, wording: string): Promise<void> {
  const query = `*[_id == "${id}"][0].wording[language == "en"][0].value`;
  const url = `${demo.lake}/v2025-02-19/data/query/production?query=${encodeURIComponent(query)}`;
  await expect
    .poll(
      async () => {
        const answer: unknown = await (await fetch(url)).json();
        return answer;
      },
      {timeout: 30_000},
    )
    .toMatchObject({result: wording});
}

/** The point that is chosen for an item, by its place in the order: every point occurs. */
function chosen(index: number): number {
  return ((index * 5) % 7) + 1;
}

/** What a person with pencil and paper would get: points, turned around where need be, over 12. */
function mean(dimension: 'pursuit' | 'withdrawal'): number {
  const items = dimension === 'pursuit' ? pursuitItems : withdrawalItems;
  const points = items.map(({_id, keying}) => {
    const point = chosen(itemOrder.indexOf(_id));
    return keying === '-' ? 8 - point : point;
  });
  return points.reduce((sum, point) => sum + point) / 12;
}

function expectedPattern(): string {
  const [pursuit, withdrawal] = [mean('pursuit') >= 4, mean('withdrawal') >= 4];
  if (pursuit) return withdrawal ? 'torn' : 'pursuing';
  return withdrawal ? 'distancing' : 'grounded';
}
