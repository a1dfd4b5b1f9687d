import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {violationsIn} from './axe.ts';
import {openPage} from './browser.ts';
import {setStage} from './stage.ts';
import {StudioForm} from './studio-form.ts';

const stage = setStage();

/** Time for what was published to arrive, also beside other tests. */
const ARRIVAL = {timeout: 30_000};

describe('a translation', () => {
  it('that is missing is found, written, and gone from the list', async () => {
    const chinese = 'wording[language=="zh-Hans"]';
    await stage.editor.patch('item-pursuit-02').unset([chinese]).commit();
    const {page} = await openPage(stage.browser);
    const row = await rowOf(page, 'When my partner is slow to reply');
    await row.getByText('missing').waitFor();
    await row.getByRole('link').click();
    const wording = page.getByTestId('field-wording');
    await wording.getByRole('button', {name: '简体中文'}).click();
    await wording.getByRole('textbox').nth(1).fill('对方回得慢的时候，我会想他大概在忙。');
    await new StudioForm(page, stage.demo.studio).publish();
    const published = () =>
      stage.visitor.fetch<unknown>(`*[_id == "item-pursuit-02"][0].${chinese}[0].value`);
    await expect.poll(published, ARRIVAL).toBe('对方回得慢的时候，我会想他大概在忙。');
    await openTranslations(page);
    await page.getByText('every text is up to date in every language').waitFor();
    await page.context().close();
  });

  it('is told to be older than a source that was changed, until it is changed as well', async () => {
    const {page} = await openPage(stage.browser);
    await changeSource(page, 'item-pursuit-03', 'When I have an evening off, I call.');
    const row = await rowOf(page, 'When I have an evening off');
    await row.getByText('older than its source').waitFor();
    expect(await violationsIn(page, '[data-testid="translations"]')).toEqual([]);
    await row.getByRole('link').click();
    await page
      .getByTestId('field-wording')
      .getByRole('textbox')
      .nth(1)
      .fill('晚上有空，我就打电话。');
    await new StudioForm(page, stage.demo.studio).publish();
    await openTranslations(page);
    await page.getByText('every text is up to date in every language').waitFor();
    await page.context().close();
  });

  it('is told to be older until it was found to be right as it is', async () => {
    const {page} = await openPage(stage.browser);
    await changeSource(page, 'item-pursuit-05', 'When a message goes unread, I send one more.');
    const row = await rowOf(page, 'When a message goes unread');
    await row.getByRole('button', {name: /^Still right in 简体中文/}).click();
    await page.getByText('every text is up to date in every language').waitFor();
    await page.context().close();
  });

  it('is read beside its source, passage by passage', async () => {
    const {page} = await openPage(stage.browser);
    await new StudioForm(page, stage.demo.studio).open('article', 'article-soft-opening-zh-Hans');
    await page.getByRole('tab', {name: 'Beside its source'}).click();
    const beside = page.getByTestId('source-beside');
    await beside.getByText('The first sentence', {exact: true}).waitFor();
    expect(await violationsIn(page, '[data-testid="source-beside"]')).toEqual([]);
    await page.context().close();
  });
});

/** Changes a wording in the source language alone, and publishes it. */
async function changeSource(page: Page, item: string, wording: string): Promise<void> {
  const form = new StudioForm(page, stage.demo.studio);
  await form.open('quizItem', item);
  await form.name.fill(wording);
  await form.publish();
}

async function openTranslations(page: Page): Promise<void> {
  await page.goto(`${stage.demo.studio}/structure/translations`);
  await page.getByTestId('translations').waitFor({timeout: 60_000});
}

/** The row of a text in the table of translations. */
async function rowOf(page: Page, words: string) {
  await openTranslations(page);
  return page.getByTestId('translations').getByRole('row', {name: words});
}
