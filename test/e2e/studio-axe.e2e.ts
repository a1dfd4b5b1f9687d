import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {violationsIn} from './axe.ts';
import {openPage} from './browser.ts';
import {setStage} from './stage.ts';
import {StudioForm} from './studio-form.ts';

const stage = setStage();

describe.each(['light', 'dark'] as const)('on a %s screen, axe has nothing against', (scheme) => {
  it('the preview and the bench of a test', async () => {
    const page = await open(scheme, 'relationshipTest', 'test-pursuit-distance');
    await page.getByRole('tab', {name: 'Preview', exact: true}).click();
    const test = page.locator('relationship-test');
    await test.getByRole('button', {name: 'Start the test'}).waitFor();
    await expectNone(page, '[data-testid="preview"]');
    await page.getByRole('tab', {name: 'Scoring', exact: true}).click();
    await page.getByText('10,000 simulated respondents').waitFor({timeout: 30_000});
    await expectNone(page, '[data-testid="scoring-bench"]');
    await page.context().close();
  });

  it('what opens from the menu of a test', async () => {
    const page = await open(scheme, 'relationshipTest', 'test-pursuit-distance');
    for (const [action, shown] of [
      ['Embed this test', 'Download snapshot'],
      ['Import items', 'Rows of a spreadsheet'],
      ['Publish with its parts', 'Everything is published already.'],
    ] as const) {
      await page.getByTestId('action-menu-button').click();
      await page.getByRole('menuitem', {name: action}).click();
      await page.getByRole('dialog').getByText(shown).waitFor();
      await expectNone(page, '[role="dialog"]');
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({state: 'detached'});
    }
    await page.context().close();
  });

  it('the ways to begin a test, and the reasons why it cannot be published yet', async () => {
    await stage.editor.createIfNotExists({
      _id: 'drafts.empty-test',
      _type: 'relationshipTest',
      title: [{_key: 'en', language: 'en', value: 'Still empty'}],
    });
    const page = await open(scheme, 'relationshipTest', 'empty-test');
    await page.getByTestId('action-menu-button').click();
    await page.getByRole('menuitem', {name: 'Begin from a model'}).click();
    await page.getByRole('button', {name: 'Begin: Outcome quiz'}).waitFor();
    await expectNone(page, '[role="dialog"]');
    await page.keyboard.press('Escape');
    await page
      .getByText(/^\d+ errors?$/)
      .first()
      .waitFor({timeout: 30_000});
    await new StudioForm(page, stage.demo.studio).publishButton.click();
    await page.getByRole('dialog').getByText('With these, visitors would get').waitFor();
    await expectNone(page, '[role="dialog"]');
    await page.context().close();
  });

  it('the table of translations, and an article beside its source or as a preview', async () => {
    const page = await open(scheme, 'article', 'article-soft-opening-zh-Hans');
    await page.getByRole('tab', {name: 'Beside its source'}).click();
    await page.getByTestId('source-beside').waitFor();
    await expectNone(page, '[data-testid="source-beside"]');
    await page.getByRole('tab', {name: 'Preview', exact: true}).click();
    await page.locator('relationship-article').getByRole('heading', {level: 1}).waitFor();
    await expectNone(page, '[data-testid="preview"]');
    await page.goto(`${stage.demo.studio}/structure/translations`);
    await page.getByTestId('translations').waitFor({timeout: 60_000});
    await expectNone(page, '[data-testid="translations"]');
    await page.context().close();
  });
});

/** Axe finds nothing, once what fades in has come. */
async function expectNone(page: Page, selector: string): Promise<void> {
  await expect.poll(() => violationsIn(page, selector), {timeout: 10_000}).toEqual([]);
}

/** Opens a document on a light or a dark screen. */
async function open(colorScheme: 'light' | 'dark', type: string, id: string): Promise<Page> {
  const {page} = await openPage(stage.browser);
  await page.emulateMedia({colorScheme});
  await new StudioForm(page, stage.demo.studio).open(type, id);
  return page;
}
