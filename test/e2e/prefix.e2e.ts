import {cp, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {serve} from '@hono/node-server';
import type {SanityClient} from '@sanity/client';
import type {Browser, Page} from 'playwright-core';
import {build} from 'vite';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {seedDocuments} from '../../demo/content/index.ts';
import {createStudioApp} from '../../demo/server/studio-app.ts';
import {startLake} from '../../lake/index.ts';
import {storedDocument} from '../../widget/core/check/stored-names.ts';
import {clientOf} from '../lake/running-lake.ts';
import {root} from '../run/command.ts';
import {openBrowser, openPage} from './browser.ts';
import {freePorts} from './free-ports.ts';
import {serveFolder} from './static-host.ts';
import {StudioForm} from './studio-form.ts';
import {takeTest} from './visitor.ts';

const TEST = 'test-pursuit-distance';
const PREFIX = 'rt';

/** Time for what was stored to arrive, also beside other tests. */
const ARRIVAL = {timeout: 30_000};

let browser: Browser;
let editor: SanityClient;
let lakeUrl: string;
let site: string;
let studio: string;
const closing: (() => unknown)[] = [];

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'prefix e2e '));
  closing.push(() => rm(folder, {recursive: true, force: true}));
  const lake = await startLake({port: 0, dataDir: join(folder, 'lake')});
  closing.push(() => lake.close());
  lakeUrl = lake.url;
  editor = clientOf(lake, {token: lake.token, perspective: 'drafts'});
  await store(editor);
  studio = await openStudio(join(folder, 'studio'), lake);
  site = await openSite(join(folder, 'site'));
  browser = await openBrowser();
  closing.push(() => browser.close());
});

afterAll(async () => {
  for (const close of closing.toReversed()) await close();
});

describe('on a page, where the Studio has a prefix', () => {
  it('a test is taken to its result and its report', async () => {
    const {page, outside} = await openPage(browser);
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().startsWith(lakeUrl)) asked.push(request.url());
    });
    await page.goto(`${site}test.html`);
    await takeTest(page, () => 6);
    const test = page.locator('relationship-test');
    await test.getByRole('heading', {name: 'Pulled both ways'}).first().waitFor();
    await test.locator('[part~=safety]').waitFor();
    await test.locator('[part~=articles] a').first().waitFor();
    await test.locator('[part~=unlock]').click();
    await test.locator('[part~=report]').waitFor();
    expect(outside).toEqual([]);
    expect(asked.filter((url) => !url.includes('%22rt'))).toEqual([]);
    expect(asked.length, 'the early request is taken, not repeated').toBe(new Set(asked).size);
    await page.context().close();
  });

  it('a tag that stands in for it finds the same', async () => {
    const {page} = await openPage(browser);
    await page.goto(`${site}stand-in.html`);
    await page.getByRole('heading', {name: 'Do you reach out or step back?'}).waitFor();
    await page.context().close();
  });

  it('an article is read, and its test begun in it', async () => {
    const {page} = await openPage(browser);
    await page.goto(`${site}wiki.html`);
    const wiki = page.locator('relationship-wiki');
    await wiki.getByRole('link', {name: 'The first sentence'}).click();
    const article = wiki.locator('relationship-article');
    await article.getByRole('heading', {level: 1, name: 'The first sentence'}).waitFor();
    await article.getByRole('button', {name: 'Start the test'}).last().click();
    await article.locator('relationship-test').getByText('1 of 24', {exact: true}).waitFor();
    await page.context().close();
  });
});

describe('in a Studio that has types named like ours', () => {
  it('both are listed, and each opens in its own form', async () => {
    const {page} = await openPage(browser);
    await page.goto(`${studio}/structure/article;column-1`);
    await page.getByTestId('field-headline').getByRole('textbox').waitFor(ARRIVAL);
    await page.getByRole('link', {name: 'Column', exact: true}).first().waitFor();
    await page.goto(`${studio}/structure/couples;rtTests;${TEST};items`);
    await page.getByRole('link', {name: /When we feel far apart/}).waitFor(ARRIVAL);
    await page.goto(`${studio}/structure/couples;rtSiteSettings`);
    await page.locator('input[value="Relationship communication wiki"]').waitFor(ARRIVAL);
    await page.context().close();
  });

  it('the preview follows what is typed, and the checks hold', async () => {
    const {page, form} = await openForm('rtRelationshipTest', TEST);
    await page.getByText('Checked').first().waitFor(ARRIVAL);
    await page.getByRole('button', {name: 'Split pane right'}).click();
    await page.getByRole('tab', {name: 'Preview', exact: true}).last().click();
    const test = page.locator('relationship-test');
    await test.getByRole('heading', {name: 'Do you reach out or step back?'}).waitFor();
    await form.name.fill('Typed just now');
    await test.getByRole('heading', {name: 'Typed just now'}).waitFor(ARRIVAL);
    await page.getByLabel('Result').selectOption('Reaching for closeness');
    await test.getByRole('heading', {name: 'Reaching for closeness'}).first().waitFor();
    await page.getByRole('tab', {name: 'Scoring', exact: true}).last().click();
    await page.getByTestId('bench-pattern').waitFor();
    await page.context().close();
  });

  it('a mistake stops publishing', async () => {
    const {page} = await openPage(browser);
    await page.goto(`${studio}/intent/edit/id=dimension-pursuit;type=rtDimension/`);
    const key = page.getByTestId('field-key').getByRole('textbox');
    await expect.poll(() => key.isEditable(), ARRIVAL).toBe(true);
    await key.fill('not a short name');
    await page.getByText('1 error').first().waitFor(ARRIVAL);
    await key.fill('pursuit');
    await page.getByText('Checked').first().waitFor(ARRIVAL);
    await page.context().close();
  });

  it('items are imported, published and duplicated under the stored names', async () => {
    const page = await openAction('Import items');
    await page
      .getByLabel('Rows of a spreadsheet')
      .fill('en\tdimension\tkeying\nWhen we are apart, I write often.\tpursuit\t+');
    await page.getByRole('button', {name: 'Add 1 item'}).click();
    const last = () =>
      editor.fetch<unknown>(
        '*[_id == $test][0].items[-1]{"type": _strengthenOnPublish.type, "of": @->{_type, "dimension": dimension->_type}}',
        {test: TEST},
      );
    await expect.poll(last, ARRIVAL).toEqual({
      type: 'rtQuizItem',
      of: {_type: 'rtQuizItem', dimension: 'rtDimension'},
    });
    await page.context().close();

    const publishing = await openAction('Publish with its parts');
    await publishing.getByRole('button', {name: /^Publish \d+ documents?$/}).click(ARRIVAL);
    const published = () =>
      editor.fetch<unknown>(
        '*[_id == $test][0].items[-1]->wording[0].value',
        {test: TEST},
        {perspective: 'published'},
      );
    await expect.poll(published, ARRIVAL).toBe('When we are apart, I write often.');
    await publishing.context().close();

    const other = await openAction('Duplicate with items');
    const copy = () =>
      editor.fetch<unknown>(
        '*[slug.current == "pursuit-distance-copy"][0]{_type, "items": array::unique(items[]->_type)}',
      );
    await expect.poll(copy, ARRIVAL).toEqual({_type: 'rtRelationshipTest', items: ['rtQuizItem']});
    await expect
      .poll(() => other.locator('input[value="pursuit-distance-copy"]').count(), ARRIVAL)
      .toBe(1);
    await other.context().close();
  });

  it('the code to embed a test says the prefix', async () => {
    const page = await openAction('Embed this test');
    expect(await page.getByTestId('embed-snippet').innerText()).toContain(
      `type-prefix="${PREFIX}" test="pursuit-distance"`,
    );
    await page.context().close();
  });

  it('a missing translation is found, and leads to its form', async () => {
    await editor.patch('item-pursuit-02').unset(['wording[language=="zh-Hans"]']).commit();
    const {page} = await openPage(browser);
    await page.goto(`${studio}/structure/couples;rtTranslations`);
    const row = page.getByRole('row', {name: /When my partner is slow to reply/});
    await row.getByText('missing').waitFor(ARRIVAL);
    await row.getByRole('link').click();
    await page.getByTestId('field-wording').waitFor(ARRIVAL);
    await page.context().close();
  });

  it('a test begins from a model, and its parts are found for publishing', async () => {
    await editor.create({
      _id: 'drafts.second',
      _type: 'rtRelationshipTest',
      title: [
        {_key: 'en', _type: 'internationalizedArrayStringValue', language: 'en', value: 'Second'},
      ],
      slug: {_type: 'slug', current: 'second'},
      languages: ['en'],
    });
    const page = await openAction('Begin from a model', 'second');
    await page.getByRole('button', {name: 'Begin: Outcome quiz'}).click();
    const types = () =>
      editor.fetch<unknown>(
        '*[_id == "second"][0]{"patterns": patterns[]->_type, "items": items[]->_type}',
      );
    await expect.poll(types, ARRIVAL).toEqual({
      patterns: ['rtPattern', 'rtPattern', 'rtPattern'],
      items: ['rtQuizItem'],
    });
    await page.keyboard.press('Escape');
    await page.getByTestId('action-menu-button').click();
    await page.getByRole('menuitem', {name: 'Publish with its parts'}).click();
    await page.getByRole('dialog').getByText('Pattern first').waitFor(ARRIVAL);
    await page.context().close();
  });
});

/** The seed under the prefix, and a column of the magazine's own. */
async function store(client: SanityClient): Promise<void> {
  const documents = [
    ...seedDocuments.map((document) => storedDocument(document, PREFIX)),
    {_id: 'column-1', _type: 'article', headline: 'Column'},
  ];
  await client.mutate(
    documents.map((document) => ({createOrReplace: document})),
    {visibility: 'sync', returnDocuments: false},
  );
}

/** The magazine's Studio, built as ours is. */
async function openStudio(
  builtDir: string,
  {url, projectId, dataset, token}: Awaited<ReturnType<typeof startLake>>,
): Promise<string> {
  await build({
    configFile: join(root, 'studio/vite.config.ts'),
    root: join(import.meta.dirname, 'magazine'),
    build: {outDir: builtDir},
  });
  const port = await freePorts(1);
  const app = createStudioApp({builtDir, port, lake: {url, projectId, dataset, token}});
  const server = serve({fetch: app.fetch, hostname: '127.0.0.1', port});
  closing.push(() => server.close());
  return `http://localhost:${port}`;
}

/** Pages of a host, with the built element beside them. */
async function openSite(folder: string): Promise<string> {
  await cp(join(root, 'dist/embed'), folder, {recursive: true});
  const place = `project-id="local" api-host="${lakeUrl}" type-prefix="${PREFIX}"`;
  const page = (body: string) =>
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>
<script type="module" src="relationship-test.js"></script>${body}`;
  await Promise.all([
    writeFile(
      join(folder, 'test.html'),
      page(
        `<relationship-test ${place} test="pursuit-distance" article-url="/{slug}"></relationship-test>`,
      ),
    ),
    writeFile(
      join(folder, 'stand-in.html'),
      page(
        `<div data-relationship-test="pursuit-distance" data-${place.replaceAll(' ', ' data-')}></div>`,
      ),
    ),
    writeFile(join(folder, 'wiki.html'), page(`<relationship-wiki ${place}></relationship-wiki>`)),
  ]);
  const host = await serveFolder(folder, 0, [lakeUrl]);
  closing.push(() => host.close());
  return host.url;
}

async function openForm(type: string, id: string) {
  const {page} = await openPage(browser);
  const form = new StudioForm(page, studio);
  await form.open(type, id);
  return {page, form};
}

async function openAction(action: string, id = TEST): Promise<Page> {
  const {page} = await openForm('rtRelationshipTest', id);
  await page.getByTestId('action-menu-button').click();
  await page.getByRole('menuitem', {name: action}).click();
  return page;
}
