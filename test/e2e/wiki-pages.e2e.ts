import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {freePorts} from './free-ports.ts';
import {type RunningLake, seededLake} from './seeded-lake.ts';
import {SiteFolder} from '../bin/built-site.ts';
import {seedExport, type ExportedDocument} from '../bin/seed-export.ts';
import {hostileArticle, payloads} from '../widget/fixtures/hostile.ts';
import {openBrowser} from './browser.ts';
import {faultsOn} from './page-faults.ts';
import {serveFolder, type StaticHost} from './static-host.ts';

let browser: Browser;
let folder: SiteFolder;
let host: StaticHost;
let lake: RunningLake;

beforeAll(async () => {
  folder = await SiteFolder.create();
  const port = await freePorts(1);
  await folder.build(seedExport, {script: null, url: `http://localhost:${port}/`});
  [browser, lake, host] = await Promise.all([
    openBrowser(),
    seededLake(),
    serveFolder(folder.out, port),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await host?.close();
  await lake?.close();
  await folder?.remove();
});

/** A page in a profile of its own, with what its console complained of. */
async function open(
  path: string,
  options: {readonly script?: boolean; readonly dark?: boolean} = {},
) {
  const context = await browser.newContext({
    javaScriptEnabled: options.script ?? true,
    colorScheme: options.dark ? 'dark' : 'light',
    bypassCSP: false,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(host.url + path);
  return {page, complaints, close: () => context.close()};
}

const PAGES = [
  'en/',
  'zh-Hans/',
  'en/pursuit-distance-cycle/',
  'zh-Hans/soft-opening/',
  'en/test/pursuit-distance/',
  'en/pattern/pursuit-distance/torn/',
];

describe('the wiki as a folder of pages', () => {
  it.each(PAGES)('has no fault that axe finds in %s, in light and dark', async (path) => {
    for (const dark of [false, true]) {
      const {page, complaints, close} = await open(path, {dark});
      await page.waitForLoadState('networkidle');
      for (const fold of await page.locator('details').all()) {
        await fold.evaluate((details) => details.setAttribute('open', ''));
      }
      const found = await faultsOn(page);
      expect(found).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    }
  });

  it.each(['pursuit-distance-cycle', 'under-anger-and-silence', 'when-it-is-not-a-pattern'])(
    'says in %s word for word what the element says',
    async (slug) => {
      for (const language of ['en', 'zh-Hans']) {
        const {page, close} = await open(`${language}/${slug}/`, {script: false});
        const written = await page.locator('article').evaluate(wordsOf);
        await close();
        expect(written).toBe(await elementText(language, slug));
      }
    },
  );

  it('is completed where a script runs: words are copied, and the test begins in the article', async () => {
    const {page, complaints, close} = await open('en/soft-opening/');
    await page.evaluate(() => {
      document.addEventListener('relationship-test-start', (event) => {
        Object.assign(globalThis, {heard: Reflect.get(event, 'detail')});
      });
    });
    await page
      .getByRole('button', {name: /^Copy: /})
      .first()
      .click();
    await page.getByRole('button', {name: /^(Copied|Selected)$/}).waitFor();
    await page
      .getByRole('link', {name: /test|begin|start/i})
      .first()
      .click();
    await page.getByText('1 of 24', {exact: true}).waitFor();
    expect(new URL(page.url()).pathname).toBe('/en/soft-opening/');
    const heard: unknown = await page.evaluate((): unknown => Reflect.get(globalThis, 'heard'));
    expect(heard).toMatchObject({source: 'soft-opening'});
    expect(complaints).toEqual([]);
    await close();
  });

  it('leads to the page of the test where no script runs', async () => {
    const {page, close} = await open('en/soft-opening/', {script: false});
    await page.locator('.call a').click();
    expect(page.url()).toBe(`${host.url}en/test/pursuit-distance/`);
    expect(await page.getByRole('heading', {level: 1}).textContent()).toContain('reach out');
    expect(await page.locator('noscript').textContent()).toContain('needs JavaScript');
    await close();
  });

  it('has feeds and a sitemap that a parser of XML takes', async () => {
    for (const file of ['en/feed.xml', 'zh-Hans/feed.xml', 'sitemap.xml']) {
      expect(await parseXml(folder.read(file))).not.toContain('parsererror');
    }
  });
});

describe('pages of content that somebody filled with hostile texts', () => {
  let hostile: SiteFolder;
  let hostileHost: StaticHost;

  beforeAll(async () => {
    hostile = await SiteFolder.create();
    const documents = payloads.map((payload, index): ExportedDocument => {
      const {body, ...article} = hostileArticle(payload);
      return {
        ...article,
        body,
        _id: `article-hostile-${index}`,
        _type: 'article',
        slug: {current: `hostile-${index}`},
        test: {_ref: 'test-pursuit-distance'},
      };
    });
    const settings = seedExport.map((document) =>
      document._id === 'siteSettings' ? {...document, title: payloads[0]} : document,
    );
    await hostile.build([...settings, ...documents], {script: null, pictures: true});
    hostileHost = await serveFolder(hostile.out);
  });

  afterAll(async () => {
    await hostileHost?.close();
    await hostile?.remove();
  });

  it('are all there, run nothing, and stay inside the window', async () => {
    const context = await browser.newContext({viewport: {width: 360, height: 740}});
    const page = await context.newPage();
    const ran: string[] = [];
    page.on('dialog', (dialog) => {
      ran.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('pageerror', (error) => ran.push(String(error)));
    for (const [index] of payloads.entries()) {
      await page.goto(`${hostileHost.url}en/hostile-${index}/`);
      const seen = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        scripts: [...document.scripts].map(({type, src}) => `${type} ${src.split('/').at(-1)}`),
        alien: document.querySelectorAll('iframe, object, embed, base, form, style').length,
        handlers: [...document.querySelectorAll('*')].filter(({attributes}) =>
          [...attributes].some(({name}) => name.startsWith('on')),
        ).length,
        protocols: [...document.links].map(({protocol}) => protocol),
        things: JSON.parse(
          document.querySelector('[type="application/ld+json"]')?.textContent ?? '',
        ),
        headings: document.querySelectorAll('article h1').length,
      }));
      expect(seen, String(payloads[index]).slice(0, 80)).toMatchObject({
        width: 360,
        scripts: ['application/ld+json ', 'module relationship-test.js'],
        alien: 0,
        handlers: 0,
        headings: 1,
      });
      expect(new Set(seen.protocols)).toEqual(new Set(['http:']));
    }
    expect(ran).toEqual([]);
    await context.close();
  });

  it('have lists, feeds and a sitemap that hold together', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${hostileHost.url}en/`);
    expect(await page.locator('.card').count()).toBe(payloads.length + 6);
    for (const file of ['en/feed.xml', 'sitemap.xml']) {
      expect(await parseXml(hostile.read(file))).not.toContain('parsererror');
    }
    await context.close();
  });
});

/** Names of elements in a text that should be XML; `parsererror` when it is none. */
async function parseXml(text: string): Promise<readonly string[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const names = await page.evaluate(
    (xml) =>
      [...new DOMParser().parseFromString(xml, 'application/xml').querySelectorAll('*')].map(
        ({localName}) => localName,
      ),
    text,
  );
  await context.close();
  return names;
}

/** The words of an article: no buttons, no tabs, and one space wherever there is any. */
function wordsOf(article: Element): string {
  const copy = document.importNode(article, true);
  for (const extra of copy.querySelectorAll('button, [role=tablist], template, .said, .call a')) {
    extra.remove();
  }
  return (copy.textContent ?? '').replaceAll(/\s+/g, '');
}

/** The words of an article as the element shows it, fed from a lake. */
async function elementText(language: string, slug: string): Promise<string> {
  const context = await browser.newContext({bypassCSP: true});
  const page = await context.newPage();
  await page.goto(`${host.url}${language}/`);
  await page.evaluate(
    ({lakeUrl, article, tag}) => {
      const element = document.createElement('relationship-article');
      const attributes = {
        slug: article,
        lang: tag,
        loading: 'eager',
        'project-id': 'local',
        'api-host': lakeUrl,
      };
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      document.body.append(element);
      const script = document.createElement('script');
      script.type = 'module';
      script.src = '/script/relationship-test.js';
      document.body.append(script);
    },
    {lakeUrl: lake.url, article: slug, tag: language},
  );
  await page.locator('relationship-article h1').waitFor();
  const words = await page.locator('relationship-article article').evaluate(wordsOf);
  await context.close();
  return words;
}
