import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {openPage} from './browser.ts';
import {setStage} from './stage.ts';
import {StudioForm} from './studio-form.ts';

const stage = setStage();

describe('the preview in the Studio', () => {
  it('shows the real test as its draft stands, in each language', async () => {
    const page = await openView('relationshipTest', 'test-pursuit-distance', 'Preview');
    const test = page.locator('relationship-test');
    await test.getByRole('heading', {name: 'Do you reach out or step back?'}).waitFor();
    await page.getByLabel('Language').selectOption('zh-Hans');
    await test.getByRole('heading', {name: '你会靠近，还是退后？'}).waitFor();
    await page.getByLabel('Page').selectOption('dark');
    expect(await test.getAttribute('theme')).toBe('dark');
    await page.context().close();
  });

  it('shows the result of a pattern at once', async () => {
    const page = await openView('relationshipTest', 'test-pursuit-distance', 'Preview');
    const test = page.locator('relationship-test');
    for (const name of ['Reaching for closeness', 'Making room to breathe']) {
      await page.getByLabel('Result').selectOption(name);
      await test.getByRole('heading', {name}).first().waitFor();
    }
    await page.getByLabel('Result').selectOption('Take the test');
    await test.getByRole('button', {name: 'Start the test'}).waitFor();
    await page.context().close();
  });

  it('follows what is typed in the form beside it, before anything is published', async () => {
    const {page} = await openPage(stage.browser);
    const form = new StudioForm(page, stage.demo.studio);
    await form.open('relationshipTest', 'test-pursuit-distance');
    await page.getByRole('button', {name: 'Split pane right'}).click();
    await page.getByRole('tab', {name: 'Preview', exact: true}).last().click();
    const test = page.locator('relationship-test');
    await test.getByRole('heading', {name: 'Do you reach out or step back?'}).waitFor();
    await form.name.fill('Typed just now');
    await test.getByRole('heading', {name: 'Typed just now'}).waitFor({timeout: 5000});
    await page.context().close();
  });

  it('shows the real article', async () => {
    const page = await openView('article', 'article-soft-opening-en', 'Preview');
    const article = page.locator('relationship-article');
    await article.getByRole('heading', {name: 'The first sentence'}).waitFor();
    await page.context().close();
  });
});

async function openView(type: string, id: string, view: string): Promise<Page> {
  const {page} = await openPage(stage.browser);
  await new StudioForm(page, stage.demo.studio).open(type, id);
  await page.getByRole('tab', {name: view, exact: true}).click();
  return page;
}
