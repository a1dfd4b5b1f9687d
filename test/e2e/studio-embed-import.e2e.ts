import {readFile} from 'node:fs/promises';
import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {violationsIn} from './axe.ts';
import {openPage} from './browser.ts';
import {setStage} from './stage.ts';
import {StudioForm} from './studio-form.ts';

const TEST = 'test-pursuit-distance';

const stage = setStage();

describe('what an editor can do with a test', () => {
  it('is to embed it, with options chosen by looking at it', async () => {
    const page = await openDialog('Embed this test');
    const snippet = page.getByTestId('embed-snippet');
    expect(await snippet.innerText()).toContain(`test="pursuit-distance"`);
    await page.getByLabel('Look').selectOption('dark');
    await page.getByLabel('Language').selectOption('zh-Hans');
    await page
      .locator('relationship-test')
      .getByRole('heading', {name: '你会靠近，还是退后？'})
      .waitFor();
    expect(await snippet.innerText()).toContain('lang="zh-Hans" theme="dark"');
    expect(await snippet.innerText()).toMatch(/integrity="sha384-/);
    expect(await violationsIn(page, '[role="dialog"]')).toEqual([]);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', {name: 'Copy', exact: true}).click();
    await page.getByRole('button', {name: 'Copied'}).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', {name: 'Download snapshot'}).click(),
    ]);
    const snapshot: unknown = JSON.parse(await readFile(await download.path(), 'utf8'));
    expect(snapshot).toMatchObject({
      format: 'relationship-test',
      test: {slug: 'pursuit-distance'},
      reports: {'pattern-torn': expect.anything()},
    });
    await page.context().close();
  });

  it('is to import items from a spreadsheet, told of each row that is none', async () => {
    const page = await openDialog('Import items');
    await page
      .getByLabel('Rows of a spreadsheet')
      .fill(
        'en\tdimension\tkeying\nWhen we are apart, I write often.\tpursuit\t+\nI wait.\tpatience\t-',
      );
    await page.getByRole('alert').getByText('Row 2: The test has no dimension').waitFor();
    expect(await violationsIn(page, '[role="dialog"]')).toEqual([]);
    await page.getByRole('button', {name: 'Add 1 item, leave out 1 row'}).click();
    const last = () =>
      stage.editor.fetch<unknown>(
        '*[_id == $test][0].items[-1]->{"wording": wording[0].value, keying, "of": dimension._ref}',
        {test: TEST},
      );
    await expect.poll(last, {timeout: 20_000}).toEqual({
      wording: 'When we are apart, I write often.',
      keying: '+',
      of: 'dimension-pursuit',
    });
    await page.context().close();
  });

  it('is to duplicate it with its items', async () => {
    const page = await openDialog('Duplicate with items');
    const copy = () =>
      stage.editor.fetch<unknown>(
        '*[slug.current == "pursuit-distance-copy"][0]{"of": count(items), "own": count(items[!(_ref in *[_id == $test][0].items[]._ref)])}',
        {test: TEST},
      );
    await expect.poll(copy, {timeout: 20_000}).toEqual({of: 25, own: 25});
    await expect
      .poll(() => page.locator('input[value="pursuit-distance-copy"]').count(), {timeout: 20_000})
      .toBe(1);
    await page.context().close();
  });
});

async function openDialog(action: string): Promise<Page> {
  const {page} = await openPage(stage.browser);
  await new StudioForm(page, stage.demo.studio).open('relationshipTest', TEST);
  await page.getByTestId('action-menu-button').click();
  await page.getByRole('menuitem', {name: action}).click();
  return page;
}
