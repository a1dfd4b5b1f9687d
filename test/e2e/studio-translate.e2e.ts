import type {Locator, Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
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
    const page = await openTranslations();
    const row = rowOf(page, 'When my partner is slow to reply');
    await row.getByText('missing').waitFor();
    await row.getByRole('link').click();
    const wording = page.getByTestId('field-wording');
    await wording.getByRole('button', {name: '简体中文'}).click();
    await wording.getByRole('textbox').nth(1).fill('对方回得慢的时候，我会想他大概在忙。');
    await new StudioForm(page, stage.demo.studio).publish();
    const published = () =>
      stage.visitor.fetch<unknown>(`*[_id == "item-pursuit-02"][0].${chinese}[0].value`);
    await expect.poll(published, ARRIVAL).toBe('对方回得慢的时候，我会想他大概在忙。');
    await expectGone(page, 'When my partner is slow to reply');
    await page.context().close();
  });

  it('is told to be older than a source that was changed, until it is changed as well', async () => {
    const {page} = await openPage(stage.browser);
    const form = new StudioForm(page, stage.demo.studio);
    await form.open('quizItem', 'item-pursuit-03');
    await form.name.fill('When I have an evening off, I call.');
    await form.publish();
    await page.goto(`${stage.demo.studio}/structure/translations`);
    const row = rowOf(page, 'When I have an evening off');
    await row.getByText('older than its source').waitFor();
    await row.getByRole('link').click();
    const chinese = page.getByTestId('field-wording').getByRole('textbox').nth(1);
    await expect.poll(() => chinese.isEditable(), ARRIVAL).toBe(true);
    await chinese.fill('晚上有空，我就打电话。');
    await form.publish();
    await expectGone(page, 'When I have an evening off');
    await page.context().close();
  });

  it('that is older is found to be right as it is', async () => {
    const older = {translatedFrom: ['wording zh-Hans of-other-words']};
    await stage.editor.patch('item-pursuit-05').set(older).commit();
    const page = await openTranslations();
    const row = rowOf(page, 'If a message of mine goes unanswered');
    await row.getByRole('button', {name: /^Still right in 简体中文/}).click();
    await expect.poll(() => row.count(), ARRIVAL).toBe(0);
    await page.context().close();
  });

  it('is read beside its source, passage by passage', async () => {
    const {page} = await openPage(stage.browser);
    await new StudioForm(page, stage.demo.studio).open('article', 'article-soft-opening-zh-Hans');
    await page.getByRole('tab', {name: 'Beside its source'}).click();
    const beside = page.getByTestId('source-beside');
    await beside.getByText('The first sentence', {exact: true}).waitFor();
    await beside.getByText('开口的第一句话', {exact: true}).waitFor();
    await page.context().close();
  });
});

async function openTranslations(): Promise<Page> {
  const {page} = await openPage(stage.browser);
  await page.goto(`${stage.demo.studio}/structure/translations`);
  await page.getByTestId('translations').waitFor({timeout: 60_000});
  return page;
}

/** The row of a text in the table of translations. */
function rowOf(page: Page, words: string): Locator {
  return page.getByTestId('translations').getByRole('row', {name: words});
}

/** Goes back to the table, which has a text no more. */
async function expectGone(page: Page, words: string): Promise<void> {
  await page.goBack();
  const table = page.getByTestId('translations');
  await table.waitFor({timeout: 60_000});
  await expect.poll(() => rowOf(page, words).count(), ARRIVAL).toBe(0);
}
