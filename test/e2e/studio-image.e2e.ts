import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createClient, type SanityClient} from '@sanity/client';
import {createImageUrlBuilder} from '@sanity/image-url';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {halves, look} from '../lake/pictures.ts';
import {openBrowser, openPage} from './browser.ts';
import {freePorts} from './free-ports.ts';
import {startDemo, type RunningDemo} from './running-demo.ts';
import {StudioForm} from './studio-form.ts';

const article = 'article-soft-opening-en';

let folder: string;
let demo: RunningDemo;
let browser: Browser;
let visitor: SanityClient;
let editor: SanityClient;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relationship-test e2e '));
  [demo, browser] = await Promise.all([startDemo(await freePorts(), folder), openBrowser()]);
  visitor = createClient({
    projectId: 'local',
    dataset: 'production',
    apiHost: demo.lake,
    useProjectHostname: false,
    useCdn: false,
    apiVersion: '2025-02-19',
  });
  editor = visitor.withConfig({token: (await readFile(join(folder, 'token'), 'utf8')).trim()});
});

afterAll(async () => {
  await browser?.close();
  await demo?.interrupt();
  await rm(folder, {recursive: true, force: true});
});

describe('a picture in the Studio', () => {
  it('is uploaded, published, shown in the size that is asked for, and taken away', async () => {
    const {page} = await openPage(browser);
    const form = new StudioForm(page, demo.studio);
    await form.open('article', article);
    await page.getByRole('tab', {name: 'In lists'}).click();
    const buffer = await halves(400, 200);
    const file = {name: 'halves.png', mimeType: 'image/png', buffer};
    await page.locator('input[type="file"]').first().setInputFiles(file);
    const shown = page.getByTestId('hotspot-image-input');
    await shown.waitFor();
    await form.publish();

    const asset = () =>
      visitor.fetch<string | null>('*[_id == $article][0].cover.asset._ref', {article});
    await expect.poll(asset, {timeout: 20_000}).toMatch(/^image-[a-f0-9]{40}-400x200-png$/);
    const builder = createImageUrlBuilder({
      projectId: 'local',
      dataset: 'production',
      baseUrl: demo.lake,
    });
    const ref = (await asset()) ?? '';
    const url = builder.image(ref).width(100).height(100).fit('crop').url();
    const answer = await fetch(url);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toContain('immutable');
    const picture = await look(await answer.bytes());
    expect(picture).toMatchObject({width: 100, height: 100, format: 'png'});
    expect(picture.colourAt(10, 50)).toBe('#ff0000ff');
    expect(picture.colourAt(90, 50)).toBe('#0000ffff');

    const deletion = () => editor.delete(ref);
    await expect(deletion()).rejects.toThrow('references to it');
    await page.getByTestId('options-menu-button').click();
    await page.getByRole('menuitem', {name: /clear|remove/i}).click();
    await shown.waitFor({state: 'detached'});
    await form.publish();
    await expect.poll(asset, {timeout: 20_000}).toBe(null);
    await deletion();
    expect((await fetch(url)).status).toBe(404);
    await page.context().close();
  });
});
