import {once} from 'node:events';
import {join} from 'node:path';
import {serve} from '@hono/node-server';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {createBlog} from '../../demo/blog/app.ts';
import {root} from '../run/command.ts';
import {openBrowser, openPage} from './browser.ts';
import {freePorts} from './free-ports.ts';
import {type RunningLake, seededLake} from './seeded-lake.ts';

let browser: Browser;
let lake: RunningLake;
let server: ReturnType<typeof serve>;
let blog: string;

beforeAll(async () => {
  [browser, lake] = await Promise.all([openBrowser(), seededLake()]);
  const port = await freePorts(1);
  const {fetch} = createBlog({lakeUrl: lake.url, embedDir: join(root, 'dist/embed')});
  server = serve({fetch, port, hostname: '127.0.0.1'});
  blog = `http://localhost:${port}`;
});

afterAll(async () => {
  await browser?.close();
  server?.close();
  await (server && once(server, 'close'));
  await lake?.close();
});

describe('the library of the blog', () => {
  it('is searched, read, left for the test, and found again by the way back', async () => {
    const {page, outside} = await openPage(browser);
    await page.goto(`${blog}/library/`);
    await cards(page, 6);
    await page.getByRole('searchbox').fill('laundry');
    await cards(page, 1);
    await page.getByRole('link', {name: 'The first sentence'}).click();
    await page.getByRole('heading', {level: 1, name: 'The first sentence'}).waitFor();
    expect(new URL(page.url()).pathname).toBe('/library/soft-opening/');

    await page.getByRole('button', {name: 'Start the test'}).click();
    await page.getByText('1 of 24', {exact: true}).waitFor();

    await page.goBack();
    await cards(page, 1);
    expect(await page.getByRole('searchbox').inputValue()).toBe('laundry');
    await page.goForward();
    await page.getByRole('heading', {level: 1, name: 'The first sentence'}).waitFor();
    await page.reload();
    await page.getByRole('heading', {level: 1, name: 'The first sentence'}).waitFor();
    expect(outside).toEqual([]);
    await page.context().close();
  });

  it('has an address for the test, too, in both languages', async () => {
    const {page} = await openPage(browser);
    await page.goto(`${blog}/zh/library/`);
    await page.getByRole('link', {name: '做测试'}).first().click();
    await page.getByRole('button', {name: '开始测试'}).waitFor();
    expect(new URL(page.url()).pathname).toBe('/zh/library/test/pursuit-distance/');
    await page.reload();
    expect(new URL(page.url()).pathname).toBe('/zh/posts/the-door-and-the-knock/');
    await page.context().close();
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
