import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Page} from 'playwright-core';
import {openPage} from './browser.ts';
import {setStage} from './stage.ts';
import {StudioForm} from './studio-form.ts';

const stage = setStage();

describe('the form of the Studio on the lake', () => {
  let page: Page;

  beforeAll(async () => {
    ({page} = await openPage(stage.browser));
  });

  afterAll(() => page.context().close());

  it.each([
    ['relationshipTest', 'test-pursuit-distance'],
    ['quizItem', 'item-withdrawal-03'],
    ['responseScale', 'scale-agreement-7'],
    ['dimension', 'dimension-pursuit'],
    ['pattern', 'pattern-grounded'],
    ['actionReport', 'report-torn'],
    ['article', 'article-soft-opening-en'],
    ['siteSettings', 'siteSettings'],
  ])('edits a %s, and discards the change', async (type, id) => {
    const form = new StudioForm(page, stage.demo.studio);
    await form.open(type, id);
    const before = await form.name.inputValue();
    await form.name.fill(`${before} – and more`);
    await expect.poll(() => form.publishButton.isEnabled(), {timeout: 20_000}).toBe(true);
    await form.act('Discardchanges');
    await expect.poll(() => form.name.inputValue(), {timeout: 20_000}).toBe(before);
  });
});

describe('the Studio on the lake', () => {
  it('takes a document through its life: duplicated, published, unpublished, deleted', async () => {
    const {page} = await openPage(stage.browser);
    const form = new StudioForm(page, stage.demo.studio);
    await form.open('quizItem', 'item-pursuit-02');
    await form.act('Duplicate');
    await expect.poll(() => form.id, {timeout: 20_000}).not.toBe('item-pursuit-02');
    const {id} = form;
    await expect.poll(() => form.name.isEditable(), {timeout: 20_000}).toBe(true);
    await form.name.fill('When my partner is late, I read.');
    await form.publish();
    const wording = () => stage.visitor.fetch<unknown>('*[_id == $id][0].wording[0].value', {id});
    await expect.poll(wording, {timeout: 20_000}).toBe('When my partner is late, I read.');
    await form.unpublish();
    await expect.poll(wording, {timeout: 20_000}).toBe(null);
    await form.open('quizItem', id);
    await form.act('Delete');
    const versions = '*[_id in [$id, "drafts." + $id]]._id';
    const left = () => stage.editor.fetch<unknown>(versions, {id}, {perspective: 'raw'});
    await expect.poll(left, {timeout: 20_000}).toEqual([]);
    const listed = page.getByRole('link', {name: 'When my partner is late, I read.'});
    await expect.poll(() => listed.count(), {timeout: 20_000}).toBe(0);
    await page.context().close();
  });

  it('shows in one tab what is typed in another', async () => {
    const [{page: writer}, {page: reader}] = [
      await openPage(stage.browser),
      await openPage(stage.browser),
    ];
    const [writing, reading] = [writer, reader].map(
      (page) => new StudioForm(page, stage.demo.studio),
    );
    await writing?.open('pattern', 'pattern-torn');
    await reading?.open('pattern', 'pattern-torn');
    await writing?.name.fill('Pulled in two directions');
    await expect
      .poll(() => reading?.name.inputValue(), {timeout: 20_000})
      .toBe('Pulled in two directions');
    await writer.context().close();
    await reader.context().close();
  });

  it('offers nothing that the lake does not have', async () => {
    const {page} = await openPage(stage.browser);
    const form = new StudioForm(page, stage.demo.studio);
    await form.open('quizItem', 'item-pursuit-03');
    const words = async () => (await page.locator('body').innerText()).toLowerCase();
    await page.getByTestId('global-perspective-menu-button').click();
    await expect.poll(words, {timeout: 20_000}).toContain('published');
    const perspectives = await words();
    await page.keyboard.press('Escape');
    await page.getByTestId('action-menu-button').click();
    await page.getByTestId('action-Duplicate').waitFor();
    const actions = await words();
    for (const absent of ['comment', 'task', 'upgrade']) {
      expect(perspectives).not.toContain(absent);
      expect(actions).not.toContain(absent);
    }
    await page.context().close();
  });

  it('finds content by its words', async () => {
    const {page} = await openPage(stage.browser);
    await page.goto(stage.demo.studio);
    await page.getByTestId('studio-search').click();
    await page.getByPlaceholder('Search', {exact: true}).fill('slow to reply');
    await page.getByText('When my partner is slow to reply').first().waitFor();
    await page.context().close();
  });
});
