import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {violationsIn} from './axe.ts';
import {openPage} from './browser.ts';
import {setStage} from './stage.ts';
import {StudioForm} from './studio-form.ts';

const stage = setStage();

describe('the bench for scoring', () => {
  it('says what the scoring makes of typical people, of one, and of ten thousand', async () => {
    const page = await openBench();
    const pattern = page.getByTestId('bench-pattern');
    await page.getByRole('button', {name: 'Look at: Lowest score on everything'}).click();
    await expect.poll(() => pattern.innerText()).toBe('Holding steady');
    await page.getByLabel('Reaching out when there is distance', {exact: true}).fill('6');
    await expect.poll(() => pattern.innerText()).toBe('Reaching for closeness');
    await page.getByText('10,000 simulated respondents').waitFor({timeout: 20_000});
    const shares = page.getByTestId('bench-shares').getByRole('listitem');
    expect(await shares.count()).toBe(4);
    expect(await page.getByTestId('bench-footing').innerText()).toContain('balanced');
    expect(await violationsIn(page, '[data-testid="scoring-bench"]')).toEqual([]);
    await page.context().close();
  });

  it('shows item by item how pasted answers came about', async () => {
    const page = await openBench();
    await page.getByLabel('Somebody’s result').fill('{"item-pursuit-01": 6, "item-pursuit-02": 6}');
    await page.getByText('Too few answers for a pattern').waitFor();
    const row = page.getByTestId('bench-steps').getByRole('row', {name: /I assume they are busy/});
    expect(await row.getByRole('cell').nth(2).innerText()).toBe('2');
    await page.getByLabel('Somebody’s result').fill('no result');
    await page.getByRole('alert').getByText('neither a link').waitFor();
    await page.context().close();
  });
});

describe('publishing', () => {
  it('is stopped by a gap between patterns, with words, and free again without it', async () => {
    const {page} = await openPage(stage.browser);
    const form = new StudioForm(page, stage.demo.studio);
    await form.open('pattern', 'pattern-torn');
    await page
      .getByRole('button', {name: /: from 4/})
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('From', {exact: true}).fill('5');
    await page.keyboard.press('Escape');
    await page
      .getByText(/^\d+ errors?$/)
      .first()
      .waitFor({timeout: 20_000});
    await form.publishButton.click();
    await page
      .getByRole('dialog')
      .getByText(/No pattern owns a result with/)
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await form.act('Discardchanges');
    await page.getByText('Checked', {exact: true}).waitFor({timeout: 20_000});
    await page.context().close();
  });
});

async function openBench(): Promise<Page> {
  const {page} = await openPage(stage.browser);
  await new StudioForm(page, stage.demo.studio).open('relationshipTest', 'test-pursuit-distance');
  await page.getByRole('tab', {name: 'Scoring', exact: true}).click();
  await page.getByTestId('bench-pattern').waitFor({timeout: 30_000});
  return page;
}
