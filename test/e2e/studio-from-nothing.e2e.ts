import type {Page} from 'playwright-core';
import {expect, it} from 'vitest';
import {openPage} from './browser.ts';
import {setStage} from './stage.ts';

const stage = setStage();

const ROWS = `wording\tdimension\tkeying
I plan our weekends.\tfirst\t+
I let weekends happen.\tfirst\t-
I book trips early.\tfirst\t+
I like to be surprised.\tfirst\t-
I talk while we cook.\tsecond\t+
I cook in silence.\tsecond\t-
I sing in the kitchen.\tsecond\t+
I eat in silence.\tsecond\t-`;

it('brings a new test from nothing to a page, without a developer, in few steps', async () => {
  const {page} = await openPage(stage.browser);
  let steps = 0;
  const step = async (done: Promise<unknown>) => {
    steps += 1;
    await done;
  };
  await step(page.goto(`${stage.demo.studio}/structure/tests`));
  await step(page.getByTestId('action-intent-button').click());
  const form = page.getByTestId('document-panel-scroller');
  await step(form.getByRole('textbox').first().fill('Weekends and kitchens'));
  const slug = page.getByTestId('field-slug').getByRole('textbox');
  await step(slug.fill('weekends'));
  const intro = page.getByTestId('field-intro').getByRole('textbox').first();
  await step(intro.fill('Eight short sentences about the two of you.'));

  await act(page, 'Begin from a model', step);
  await step(page.getByRole('button', {name: 'Begin: Likert test on two dimensions'}).click());
  await page.getByRole('dialog').waitFor({state: 'detached'});

  await act(page, 'Import items', step);
  await step(page.getByLabel('Rows of a spreadsheet').fill(ROWS));
  await step(page.getByRole('button', {name: 'Add 8 items'}).click());
  await page.getByRole('dialog').waitFor({state: 'detached'});

  await act(page, 'Publish with its parts', step);
  // Each of the documents is checked within the test first, on a machine that may be busy.
  const all = page.getByRole('button', {name: /^Publish \d+ documents$/});
  await step(all.click({timeout: 60_000}));
  await page.getByRole('dialog').waitFor({state: 'detached', timeout: 30_000});

  const query = encodeURIComponent(
    '*[slug.current == "weekends"][0]{"items": count(items[]->), "patterns": patterns[]->key}',
  );
  const answer = await fetch(`${stage.demo.lake}/v2025-02-19/data/query/production?query=${query}`);
  expect(await answer.json()).toMatchObject({
    result: {items: 8, patterns: ['low-low', 'high-low', 'low-high', 'high-high']},
  });
  expect(steps).toBeLessThan(50);
  await page.context().close();
});

async function act(
  page: Page,
  action: string,
  step: (done: Promise<unknown>) => Promise<void>,
): Promise<void> {
  await step(page.getByTestId('action-menu-button').click());
  await step(page.getByRole('menuitem', {name: action}).click());
}
