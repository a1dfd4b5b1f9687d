import {describe, expect, it} from 'vitest';
import {openPage} from './browser.ts';
import {setStage} from './stage.ts';
import {StudioForm} from './studio-form.ts';

const stage = setStage();

/** Time for what another browser typed to arrive, also beside other tests. */
const ARRIVAL = {timeout: 30_000};

describe('an editor', () => {
  it('puts the items of a test in another order by the keyboard, and visitors get it so', async () => {
    const {page} = await openPage(stage.browser);
    const form = new StudioForm(page, stage.demo.studio);
    await form.open('relationshipTest', 'test-pursuit-distance');
    await page.getByRole('tab', {name: 'Items and scoring'}).click();
    const handle = page.getByTestId('field-items').locator('[aria-roledescription="sortable"]');
    const said = page.locator('[id^="DndLiveRegion"]');
    await handle.first().focus();
    await page.keyboard.press('Space');
    await said.getByText('over droppable area item-pursuit-01').waitFor();
    await page.keyboard.press('ArrowDown');
    await said.getByText('over droppable area item-withdrawal-01').waitFor();
    await page.keyboard.press('Space');
    await said.getByText('was dropped').waitFor();
    await form.publish();
    const order = () =>
      stage.visitor.fetch<unknown>('*[_id == "test-pursuit-distance"][0].items[0..2]._ref');
    await expect
      .poll(order, ARRIVAL)
      .toEqual(['item-withdrawal-01', 'item-pursuit-01', 'item-pursuit-02']);
    await page.context().close();
  });

  it('goes back to an earlier revision', async () => {
    const {page} = await openPage(stage.browser);
    const form = new StudioForm(page, stage.demo.studio);
    await form.open('quizItem', 'item-pursuit-04');
    for (const wording of ['I send one message.', 'I send two messages.']) {
      await form.name.fill(wording);
      await form.publish();
    }
    await page.getByTestId('document-header-Published-chip').click();
    await page.getByTestId('pane-context-menu-button').last().click();
    await page.getByRole('menuitem', {name: /^History/}).click();
    await page.getByTestId('timeline-item-button').nth(1).click();
    await page.locator('input[value="I send one message."]').waitFor();
    await page.getByTestId('action-reverttorevision').click();
    await page.getByTestId('confirm-popover-confirm-button').click();
    const wording = '*[_id == "item-pursuit-04"][0].wording[0].value';
    const drafted = () => stage.editor.fetch<unknown>(wording);
    await expect.poll(drafted, ARRIVAL).toBe('I send one message.');
    await form.open('quizItem', 'item-pursuit-04');
    await form.publish();
    const published = () => stage.visitor.fetch<unknown>(wording);
    await expect.poll(published, ARRIVAL).toBe('I send one message.');
    await page.context().close();
  });

  it('loses nothing while another writes in the same document', async () => {
    const texts = {
      en: 'When we are apart, I picture what you do.',
      'zh-Hans': '分开的时候，我会想象你在做什么。',
    };
    const editors = await Promise.all(
      Object.values(texts).map(async (text, index) => {
        const {page} = await openPage(stage.browser);
        await new StudioForm(page, stage.demo.studio).open('quizItem', 'item-pursuit-07');
        const fields = page.getByTestId('field-wording').getByRole('textbox');
        return {page, fields, mine: fields.nth(index), text};
      }),
    );
    await Promise.all(
      editors.map(async ({mine, text}) => {
        await mine.clear();
        await mine.pressSequentially(text, {delay: 15});
      }),
    );
    for (const {fields} of editors) {
      const written = async () => [
        await fields.nth(0).inputValue(),
        await fields.nth(1).inputValue(),
      ];
      await expect.poll(written, ARRIVAL).toEqual(Object.values(texts));
    }
    const [first] = editors;
    if (first) await new StudioForm(first.page, stage.demo.studio).publish();
    const published = () =>
      stage.visitor.fetch<unknown>('*[_id == "item-pursuit-07"][0].wording[].value');
    await expect.poll(published, ARRIVAL).toEqual(Object.values(texts));
    for (const {page} of editors) await page.context().close();
  });
});
