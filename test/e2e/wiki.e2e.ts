import {once} from 'node:events';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {serve} from '@hono/node-server';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {createBlog} from '../../demo/blog/app.ts';
import {root} from '../run/command.ts';
import {openBrowser, openPage} from './browser.ts';
import {freePorts} from './free-ports.ts';
import {faultsOn} from './page-faults.ts';
import {type RunningLake, seededLake} from './seeded-lake.ts';

let browser: Browser;
let lake: RunningLake;
let folder: string;
let server: ReturnType<typeof serve>;
let blog: string;

beforeAll(async () => {
  [browser, lake] = await Promise.all([openBrowser(), seededLake()]);
  folder = await mkdtemp(join(tmpdir(), 'library-'));
  const port = await freePorts(1);
  blog = `http://localhost:${port}`;
  const {fetch} = createBlog({
    lakeUrl: lake.url,
    embedDir: join(root, 'dist/embed'),
    libraryDir: folder,
    url: blog,
  });
  server = serve({fetch, port, hostname: '127.0.0.1'});
});

afterAll(async () => {
  await browser?.close();
  server?.close();
  await (server && once(server, 'close'));
  await lake?.close();
  await rm(folder, {recursive: true, force: true});
});

describe('the library of the blog', () => {
  it('is searched, read, left for the test, and found again by the way back', async () => {
    const {page, outside} = await openPage(browser);
    await page.goto(`${blog}/library/en/`);
    await cards(page, 6);
    await page.getByRole('searchbox').fill('laundry');
    await cards(page, 1);
    await page.getByRole('link', {name: 'The first sentence'}).click();
    await page.getByRole('heading', {level: 1, name: 'The first sentence'}).waitFor();
    expect(new URL(page.url()).pathname).toBe('/library/en/soft-opening/');

    await page
      .getByRole('button', {name: /^Copy: /})
      .first()
      .waitFor();
    await page.getByRole('link', {name: 'Start the test'}).click();
    await page.getByText('1 of 24', {exact: true}).waitFor();
    expect(new URL(page.url()).pathname).toBe('/library/en/soft-opening/');

    await page.goBack();
    await cards(page, 1);
    expect(await page.getByRole('searchbox').inputValue()).toBe('laundry');
    await page.goForward();
    await page.getByRole('heading', {level: 1, name: 'The first sentence'}).waitFor();
    expect(outside).toEqual([]);
    await page.context().close();
  });

  it('is read without a script: the list, an article, its notes, and the way to the test', async () => {
    const context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(`${blog}/zh/library/`);
    await page.getByRole('link', {name: '一个追，一个退'}).click();
    await page.locator('[role=doc-noteref]').first().click();
    expect(new URL(page.url()).hash).toBe('#note-1-');
    await page.getByRole('link', {name: '开始测试'}).click();
    expect(new URL(page.url()).pathname).toBe('/library/zh-Hans/test/pursuit-distance/');
    await page.getByRole('heading', {level: 1}).waitFor();
    await context.close();
  });

  it('says what an editor published at the next visit, in the article and in the list', async () => {
    const context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(`${blog}/library/en/repair-after-a-fight/`);
    await page.getByRole('heading', {level: 1, name: 'The second half of a quarrel'}).waitFor();
    await lake.editor.patch('article-repair-after-a-fight-en').set({title: 'Afterwards'}).commit();
    await page.reload();
    await page.getByRole('heading', {level: 1, name: 'Afterwards'}).waitFor();
    await page.goto(`${blog}/library/en/`);
    await page.getByRole('link', {name: 'Afterwards'}).waitFor();
    await context.close();
  });

  it.each(['en/', 'zh-Hans/pursuit-distance-cycle/', 'en/test/pursuit-distance/'])(
    'has no fault that axe finds in %s, in light and dark',
    async (path) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const context = await browser.newContext({colorScheme});
        const page = await context.newPage();
        await page.goto(`${blog}/library/${path}`);
        await page.waitForLoadState('networkidle');
        expect(await faultsOn(page)).toEqual([]);
        await context.close();
      }
    },
  );

  it('stays inside a narrow window, in light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({
        viewport: {width: 320, height: 640},
        colorScheme,
      });
      const page = await context.newPage();
      for (const path of ['en/', 'en/pursuit-distance-cycle/', 'zh-Hans/test/pursuit-distance/']) {
        await page.goto(`${blog}/library/${path}`);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      }
      await context.close();
    }
  });
});

async function cards(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      document.querySelector('relationship-wiki')?.shadowRoot?.querySelectorAll('.card').length ===
      wanted,
    count,
  );
}
