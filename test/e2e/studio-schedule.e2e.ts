import type {Locator, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openPage} from './browser.ts';
import {setClockStage, type ClockStage} from './clock-stage.ts';
import {StudioForm} from './studio-form.ts';
import {POST} from './visitor.ts';

const ITEM = 'item-pursuit-01';
const OLD = 'When we feel far apart, I bring it up the same day.';
const NEW = 'When there is a gap between us, I name it before the day is over.';
const raw = {perspective: 'raw'} as const;

let stage: ClockStage;

beforeAll(async () => {
  stage = await setClockStage();
});

afterAll(() => stage?.close());

/** Time for what an editor did to arrive, also beside other tests. */
const ARRIVAL = {timeout: 30_000};

describe('an editor', () => {
  it('schedules a new wording, and visitors get it when its time has come', async () => {
    const {page, form} = await openItem();
    await form.name.fill(NEW);
    await chooseAction(page, 'Schedulepublish');
    await schedule(page.getByRole('dialog'), 'Jan 2, 2999 08:00');
    await page.getByText('Scheduled to be published on').waitFor(ARRIVAL);
    expect(await form.name.isEditable()).toBe(false);
    const {state, publishAt} = await release();
    expect(state).toBe('scheduled');
    expect(await firstItemOnBlog()).toBe(OLD);

    stage.clock.moveTo(publishAt);
    await expect.poll(async () => (await release()).state, ARRIVAL).toBe('published');
    expect(await firstItemOnBlog()).toBe(NEW);
    await page.getByText('was published as part of').waitFor(ARRIVAL);
    await page.context().close();
  });

  it('takes it off the timetable, edits it, and publishes it by hand', async () => {
    const later = 'When there is a gap between us, I name it the same day.';
    const {page, form} = await openItem();
    await form.name.fill('A wording that nobody is to see.');
    await chooseAction(page, 'Schedulepublish');
    await schedule(page.getByRole('dialog'), 'Jan 2, 3001 08:00');
    await page.getByRole('button', {name: 'Pause to edit'}).click(ARRIVAL);
    await page.getByText('Schedule paused while editing').waitFor(ARRIVAL);
    expect(await release()).toMatchObject({state: 'active', publishAt: null});
    stage.clock.moveTo('3002-01-01T00:00:00.000Z');
    expect(await firstItemOnBlog()).toBe(NEW);

    await expect.poll(() => form.name.isEditable(), ARRIVAL).toBe(true);
    await form.name.fill(later);
    const versions = '*[sanity::partOfRelease($name)][0].wording[0].value';
    const {name} = await release();
    await expect
      .poll(() => stage.editor.fetch<unknown>(versions, {name}, raw), ARRIVAL)
      .toBe(later);
    await chooseAction(page, 'Publishnow');
    await page.getByRole('dialog').getByTestId('confirm-button').click();
    await expect.poll(async () => (await release()).state, ARRIVAL).toBe('published');
    expect(await firstItemOnBlog()).toBe(later);
    await page.context().close();
  });

  it('lets several documents wait for the same moment', async () => {
    const {editor, visitor, clock} = stage;
    const releaseId = 'rTogether';
    const items = ['item-pursuit-05', 'item-withdrawal-05'];
    const intendedPublishAt = '3003-05-01T10:00:00.000Z';
    await editor.releases.create({
      releaseId,
      metadata: {title: 'Together', releaseType: 'scheduled', intendedPublishAt},
    });
    for (const id of items) {
      await editor.createVersion({releaseId, publishedId: id, baseId: id});
      const text = `The new wording of ${id}.`;
      await editor.patch(`versions.${releaseId}.${id}`).set({'wording[0].value': text}).commit();
    }
    const wordings = () =>
      visitor.fetch<unknown>('*[_id in $items] | order(_id).wording[0].value', {items});
    const before = await wordings();
    const {page} = await openPage(stage.browser);
    await page.goto(`${stage.studio}/releases/${releaseId}`);
    await page.getByTestId('schedule-button').and(page.locator(':enabled')).click(ARRIVAL);
    await page.getByRole('dialog').getByTestId('confirm-button').click();
    await page.getByRole('button', {name: 'Unschedule release'}).waitFor(ARRIVAL);
    expect(await wordings()).toEqual(before);

    clock.moveTo(intendedPublishAt);
    await page.getByText('This release is published successfully.').waitFor(ARRIVAL);
    expect(await wordings()).toEqual(items.map((id) => `The new wording of ${id}.`));
    await page.context().close();
  });

  it('sees on the blog what a release will bring, before its time', async () => {
    const {editor, blog, studio, browser} = stage;
    const releaseId = 'rPreviewed';
    const publishedId = 'article-soft-opening-en';
    const title = 'What next year will bring';
    await editor.releases.create({releaseId, metadata: {title: 'Next year'}});
    await editor.createVersion({releaseId, publishedId, baseId: publishedId});
    await editor.patch(`versions.${releaseId}.${publishedId}`).set({title}).commit();
    const {page} = await openPage(browser);
    const shown = encodeURIComponent(`${blog}/preview/library/soft-opening/`);
    await page.goto(`${studio}/presentation?preview=${shown}`);
    const heading = page.frameLocator('iframe').getByRole('heading', {level: 1});
    await heading.getByText('The first sentence').waitFor({timeout: 60_000});
    await page.getByTestId('global-perspective-menu-button').click();
    await page.getByRole('menuitem', {name: 'Next year'}).click();
    await heading.getByText(title).waitFor({timeout: 60_000});
    await page.goto(`${blog}/library/soft-opening/`);
    await page.getByRole('heading', {name: 'The first sentence', level: 1}).waitFor();
    await page.context().close();
  });
});

async function openItem(): Promise<{readonly page: Page; readonly form: StudioForm}> {
  const {page} = await openPage(stage.browser);
  const form = new StudioForm(page, stage.studio);
  await form.open('quizItem', ITEM);
  return {page, form};
}

async function chooseAction(page: Page, action: string): Promise<void> {
  const item = page.getByTestId(`action-${action}`);
  await page.getByTestId('action-menu-button').click(ARRIVAL);
  await item.and(page.locator('[role=menuitem]:not([data-disabled=true]):enabled')).click(ARRIVAL);
}

async function schedule(dialog: Locator, time: string): Promise<void> {
  await dialog.getByRole('textbox').fill(time);
  await dialog.getByRole('textbox').press('Enter');
  await dialog.getByTestId('confirm-button').and(dialog.locator(':enabled')).click();
}

interface Release {
  readonly name: string;
  readonly state: string;
  readonly publishAt: string;
}

/** The release that was made last. */
function release(): Promise<Release> {
  return stage.editor.fetch<Release>(
    '*[_type == "system.release"] | order(metadata.intendedPublishAt desc)[0]{name, state, publishAt}',
    {},
    raw,
  );
}

/** What a visitor reads who begins the test now. */
async function firstItemOnBlog(): Promise<string> {
  const {page} = await openPage(stage.browser);
  await page.goto(`${stage.blog}${POST}#test`);
  const test = page.locator('relationship-test');
  await test.getByRole('button', {name: 'Start the test'}).click();
  await test.getByRole('radio').first().waitFor();
  const item = await test.getByRole('group').locator('legend').first().innerText();
  await page.context().close();
  return item;
}
