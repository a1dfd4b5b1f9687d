import type {FrameLocator, Locator, Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {openPage} from './browser.ts';
import {setStage} from './stage.ts';

const stage = setStage();

describe('content on the blog, seen from the Studio', () => {
  it('is edited by a click on it, and shows each change before it is published', async () => {
    const onBlog = await openOnBlog('/library/soft-opening/');
    const {page, blog} = onBlog;
    await edit(onBlog, blog.getByRole('heading', {name: 'The first sentence', level: 1}));
    const title = page.getByTestId('field-title').getByRole('textbox');
    await title.waitFor();
    await expect.poll(() => title.isEditable(), {timeout: 30_000}).toBe(true);
    await title.fill('The sentence that opens the door');
    await blog
      .getByRole('heading', {name: 'The sentence that opens the door', level: 1})
      .waitFor({timeout: 20_000});
    const published = '*[_id == "article-soft-opening-en"][0].title';
    expect(await stage.visitor.fetch<unknown>(published)).toBe('The first sentence');
    await page.context().close();
  });

  it('opens the very part of an article that was clicked', async () => {
    const onBlog = await openOnBlog('/library/pursuit-distance-cycle/');
    const {page, blog} = onBlog;
    await edit(onBlog, blog.getByRole('heading', {name: 'The envelope'}));
    const part = page.getByRole('dialog');
    await expect
      .poll(() => part.getByLabel('Heading').inputValue(), {timeout: 30_000})
      .toBe('The envelope');
    await page.context().close();
  });

  it('opens an item of the test by its line', async () => {
    const onBlog = await openOnBlog('/zh/test/pursuit-distance/');
    const {page, blog} = onBlog;
    await blog.getByRole('button', {name: '开始测试'}).waitFor({timeout: 60_000});
    await edit(onBlog, blog.getByRole('listitem').first());
    await page.getByTestId('field-wording').waitFor({timeout: 30_000});
    expect(decodeURIComponent(page.url())).toContain('quizItem/item-pursuit-01');
    await page.context().close();
  });

  it('is closed to whoever did not come from the Studio', async () => {
    for (const path of ['/preview/library/', '/preview/enable', '/preview/query?query=*']) {
      expect((await fetch(stage.demo.blog + path)).status).toBe(401);
    }
    const forged = `${stage.demo.blog}/preview/enable?sanity-preview-secret=guessed`;
    expect((await fetch(forged, {redirect: 'manual'})).status).toBe(401);
  });
});

/** A page of the blog within the Studio. */
async function openOnBlog(path: string): Promise<OnBlog> {
  const {page} = await openPage(stage.browser);
  const shown = encodeURIComponent(`${stage.demo.blog}/preview${path}`);
  await page.goto(`${stage.demo.studio}/presentation?preview=${shown}`);
  return {page, blog: page.frameLocator('iframe')};
}

/** Clicks what is on the blog, once an overlay answers to the mouse. */
async function edit({page, blog}: OnBlog, shown: Locator): Promise<void> {
  await shown.waitFor({timeout: 60_000});
  const overlay = blog.locator('[data-sanity-overlay-element]');
  const answers = async () => {
    await page.mouse.move(0, 0);
    await shown.hover();
    return overlay.count();
  };
  await expect.poll(answers, {timeout: 60_000}).toBeGreaterThan(0);
  await shown.click();
}

interface OnBlog {
  readonly page: Page;
  readonly blog: FrameLocator;
}
