import type {Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {seedDocuments} from '../../demo/content/index.ts';
import {structure as sanitys} from '../../studio/words/sanity/structure.ts';
import {wordsIn} from '../../studio/words/words.ts';
import {openPage} from './browser.ts';
import {recogniser, textsOn} from './read-texts.ts';
import {setStage} from './stage.ts';

const stage = setStage();
const words = wordsIn('zh-Hans');
const isEnglish = recogniser(wordsIn('en'));
const isChinese = recogniser(words);
/** Content stays as it is written, in every language of the interface. */
const content = JSON.stringify(seedDocuments);

describe('a Studio whose editor chose Chinese', () => {
  let page: Page;

  beforeAll(async () => {
    ({page} = await openPage(stage.browser));
    await page.goto(stage.demo.studio);
    await page.getByText('Site settings').waitFor({timeout: 60_000});
    await page.getByRole('button', {name: 'Read the Studio in 简体中文'}).click();
    await page.getByText(words.structure.siteSettings).waitFor({timeout: 60_000});
    await stage.editor.createIfNotExists({
      _id: 'drafts.empty-test',
      _type: 'relationshipTest',
      title: [{_key: 'en', language: 'en', value: 'Still empty'}],
    });
  });

  afterAll(() => page.context().close());

  it('says so to the browser', async () => {
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
  });

  it.each([
    ['the lists of articles', 'articles', words.structure.byPattern],
    ['the articles of a pattern', 'articles;by-pattern', words.structure.articlesByPattern],
    ['the parts of a test', 'tests;test-pursuit-distance', words.structure.theTest],
    ['the items of a test', 'tests;test-pursuit-distance;items', words.structure.theTest],
    ['the building blocks', 'building-blocks;pattern', words.structure.responseScales],
    ['the table of translations', 'translations', words.translating.states.written],
  ])('reads Chinese in %s', async (_, path, shown) => {
    await page.goto(`${stage.demo.studio}/structure/${path}`);
    await page.getByText(shown).first().waitFor({timeout: 60_000});
    await expectChinese(page);
  });

  it.each([
    ['relationshipTest', 'test-pursuit-distance', words.documents.relationshipTest.fields.items],
    ['quizItem', 'item-withdrawal-03', words.documents.quizItem.fields.wording],
    ['responseScale', 'scale-agreement-7', words.documents.responseScale.fields.labels],
    ['dimension', 'dimension-pursuit', words.documents.dimension.fields.norm],
    ['pattern', 'pattern-grounded', words.results.pattern.fields.summary],
    ['actionReport', 'report-torn', words.results.actionReport.fields.plan],
    ['article', 'article-soft-opening-en', words.articles.article.fields.sources],
    ['siteSettings', 'siteSettings', words.documents.siteSettings.fields.privacyNote],
  ])('reads Chinese in the whole form of a %s', async (type, id, {description}) => {
    await open(page, type, id);
    const all = page.getByTestId('group-tab-all-fields');
    if ((await all.count()) > 0) await all.click();
    await page.getByText(description, {exact: true}).waitFor();
    await expectChinese(page);
  });

  it('reads Chinese in what a test can be seen as', async () => {
    await open(page, 'relationshipTest', 'test-pursuit-distance');
    await view(page, words.structure.views.preview);
    await page.getByText(words.preview.reportOpens).waitFor();
    await expectChinese(page);
    await view(page, words.structure.views.scoring);
    await page.getByText('10,000 位模拟作答者').waitFor({timeout: 30_000});
    await expectChinese(page);
  });

  it('reads Chinese in what an article can be seen as', async () => {
    await open(page, 'article', 'article-soft-opening-zh-Hans');
    await view(page, words.structure.views.preview);
    await page.getByText(words.preview.width).waitFor();
    await expectChinese(page);
    await view(page, words.structure.views.source);
    await page.getByTestId('source-beside').waitFor();
    await expectChinese(page);
  });

  it('reads Chinese in what opens from the menu of a test', async () => {
    await open(page, 'relationshipTest', 'test-pursuit-distance');
    await act(page, words.embedding.action, words.embedding.download);
    for (const platform of Object.keys(words.embedding.platforms)) {
      await page.getByLabel(words.embedding.page, {exact: true}).selectOption(platform);
      await expectChinese(page);
    }
    await close(page);
    await act(page, words.importing.action, words.importing.rows);
    await page
      .getByLabel(words.importing.rows)
      .fill('en,维度,计分\nWe write.,pursuit,+\nI wait.,space,+\nI call.,pursuit,often');
    await page.getByText('“often”').waitFor();
    await expectChinese(page);
    await close(page);
    await act(page, words.publishing.action, words.publishing.nothing);
    await expectChinese(page);
    await close(page);
  });

  it('reads Chinese where a test begins, and where it cannot be published yet', async () => {
    await open(page, 'relationshipTest', 'empty-test');
    await act(page, words.beginning.action, words.beginning.models.outcome.title);
    await expectChinese(page);
    await close(page);
    await page
      .getByText(/^\d+ 个错误$/)
      .first()
      .waitFor({timeout: 30_000});
    await page.getByRole('button', {name: sanitys['action.publish.label'], exact: true}).click();
    await page.getByText(words.publishing.why).waitFor();
    await expectChinese(page);
    const reasons = await page.getByRole('dialog').getByTestId('blocker').allInnerTexts();
    expect(reasons.length).toBeGreaterThan(2);
    expect(reasons.filter((reason) => !/\p{Script=Han}/u.test(reason))).toEqual([]);
    await close(page);
  });

  it('goes back to English by the same way', async () => {
    await page.goto(stage.demo.studio);
    await page.getByRole('button', {name: words.structure.readIn('English')}).click();
    await page.getByText('Site settings').waitFor({timeout: 60_000});
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});

/** Words that stand in Sanity's own parts of the page; `Editor` is the lake's one user. */
const SANITYS: ReadonlySet<string> = new Set(['Content', 'Editor', 'No items', 'Translations']);

/** Nothing on the page is ours in English, and not because there is nothing of ours. */
async function expectChinese(page: Page): Promise<void> {
  const texts = await textsOn(page);
  expect(texts.filter(isChinese).length).toBeGreaterThan(3);
  const left = texts.filter(
    (text) => isEnglish(text) && !SANITYS.has(text) && !content.includes(text),
  );
  expect(left).toEqual([]);
}

async function open(page: Page, type: string, id: string): Promise<void> {
  await page.goto(`${stage.demo.studio}/intent/edit/id=${id};type=${type}/`);
  const form = page.getByTestId('document-panel-scroller');
  await form.getByRole('textbox').first().waitFor({timeout: 60_000});
}

async function view(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', {name, exact: true}).click();
}

async function act(page: Page, name: string, shown: string): Promise<void> {
  await page.getByTestId('action-menu-button').click();
  await page.getByRole('menuitem', {name}).click();
  await page.getByRole('dialog').getByText(shown).first().waitFor();
}

async function close(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({state: 'detached'});
}
