import type {Locator, Page} from 'playwright-core';
import {beforeAll, describe, expect, it} from 'vitest';
import {openPage} from './browser.ts';
import {setStage} from './stage.ts';

const stage = setStage();
let page: Page;
let test: Locator;

beforeAll(async () => {
  ({page} = await openPage(stage.browser));
  test = page.locator('relationship-test');
  await page.goto(`${stage.demo.blog}/developers/after-the-result/`);
});

describe('the page for hosts', () => {
  it('opens the report at once where nothing stands before it', async () => {
    await choose('none');
    await ask();
    await isOpen('A softer way to reach');
  });

  it('shows what a script tag more tells the analytics: the pattern, and nothing finer', async () => {
    const layer: unknown = JSON.parse(await page.locator('#layer').innerText());
    const said = {relationship_test: 'pursuit-distance', relationship_test_scores: null};
    const known = {...said, relationship_test_pattern: 'pursuing'};
    expect(layer).toEqual([
      {event: 'relationship_test_start', ...said, relationship_test_pattern: null},
      {event: 'relationship_test_result', ...known},
      {event: 'relationship_test_unlock', ...known},
    ]);
  });

  it('opens it for an address, which goes to its own server', async () => {
    await choose('email');
    await page.locator('relationship-test input[type=email]').fill('ada@example.org');
    const sent = page.waitForRequest('**/unlock/email');
    await ask();
    expect((await sent).postDataJSON()).toEqual({
      email: 'ada@example.org',
      consent: false,
      pattern: 'pursuing',
    });
    await isOpen('A softer way to reach');
  });

  it('opens it once a link was shared', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await choose('share');
    await ask();
    await isOpen('A softer way to reach');
  });

  it('opens it for a right code only', async () => {
    await choose('code');
    await test.locator('input[name=code]').fill('sea');
    await ask();
    await test.getByText('We do not know this code').waitFor();
    await test.locator('input[name=code]').fill('tide');
    await ask();
    await isOpen('A softer way to reach');
  });

  it('decides by what it knows', async () => {
    await choose('host');
    await ask();
    await test.getByText('Please sign in first').waitFor();
    await page.locator('#signed-in').check();
    await ask();
    await isOpen('A softer way to reach');
  });

  it('delivers a report of its own', async () => {
    await choose('deliver');
    await ask();
    await isOpen('A letter from the other chair');
  });

  it('leads to two people on one map', async () => {
    await page.getByRole('link', {name: 'See two people on one map'}).click();
    const compared = test.locator('[part~=compare]');
    await compared.waitFor();
    expect(await compared.innerText()).not.toContain('edited since');
    const top = await compared.evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(400);
  });
});

/** Chooses a way, and takes the short test: reaches out, and does not step back. */
async function choose(way: string): Promise<void> {
  await page.locator(`input[name=way][value=${way}]`).check();
  await test.locator('[part~=start]').click();
  for (const [item, point] of [6, 1].entries()) {
    const points = test.locator('fieldset').nth(item).getByRole('radio');
    await points.nth(point - 1).check({force: true});
  }
  await test.locator('[part~=next]').click();
  await test.locator('[part~=unlock]').waitFor();
}

async function ask(): Promise<void> {
  await test.locator('[part~=unlock]').click();
}

async function isOpen(title: string): Promise<void> {
  await test.locator('[part~=report]').getByRole('heading', {name: title}).waitFor();
}
