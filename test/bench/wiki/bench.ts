import process from 'node:process';
import type {Browser} from 'playwright-core';
import {SiteFolder} from '../../bin/built-site.ts';
import {type ExportedDocument, seedExport} from '../../bin/seed-export.ts';
import {openBrowser} from '../../e2e/browser.ts';
import {seededLake} from '../../e2e/seeded-lake.ts';
import {serveFolder} from '../../e2e/static-host.ts';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';

/** Articles of a large wiki. */
const MANY = 1000;
/** How often a page is opened; the middle counts. */
const TIMES = 9;

/** Measures how long pages take to be made, and an article to be readable. */
export async function run(): Promise<void> {
  await measureBuilding();
  await measureReading();
}

async function measureBuilding(): Promise<void> {
  const folder = await SiteFolder.create();
  try {
    const articles = seedExport.filter(({_type}) => _type === 'article');
    const rest = seedExport.filter(({_type}) => _type !== 'article');
    const many = Array.from({length: MANY}, (_, index): ExportedDocument => {
      const article = articles[index % articles.length];
      return {
        ...article,
        _id: `article-${index}`,
        slug: {current: `article-${index}`},
        title: `${String(article?.['title'])} ${index}`,
      };
    });
    const edited = many.map((each, index) => (index === 5 ? {...each, title: 'Another'} : each));
    const build = async (
      name: string,
      documents: readonly ExportedDocument[],
      pictures: boolean,
    ) => {
      const start = performance.now();
      const {written} = await folder.build([...rest, ...documents], {pictures});
      tell(`${MANY} articles, ${name}`, `${seconds(start)} s, ${written} files written`);
    };
    await build('pages alone', many, false);
    await build('with pictures', many, true);
    await build('nothing changed', many, true);
    await build('one article changed', edited, true);
  } finally {
    await folder.remove();
  }
}

async function measureReading(): Promise<void> {
  const folder = await SiteFolder.create();
  const [browser, lake] = await Promise.all([openBrowser(), seededLake()]);
  await folder.build(seedExport, {script: null});
  const slug = 'pursuit-distance-cycle';
  await writeFile(
    join(folder.out, 'element.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Element</title>
    <relationship-article slug="${slug}" project-id="local" api-host="${lake.url}"></relationship-article>
    <script type="module" src="/script/relationship-test.js"></script>`,
  );
  const host = await serveFolder(folder.out, 0, [lake.url]);
  try {
    const page = await readable(browser, `${host.url}en/${slug}/`);
    const element = await readable(browser, `${host.url}element.html`);
    tell('plain page, until it can be read', `${page} ms`);
    tell('element, until it can be read', `${element} ms (${(element / page).toFixed(1)} times)`);
  } finally {
    await Promise.all([browser.close(), host.close(), lake.close()]);
    await folder.remove();
  }
}

/** Milliseconds from the start of the way to a page until the title of its article is painted. */
async function readable(browser: Browser, url: string): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const context = await browser.newContext({bypassCSP: true});
    const page = await context.newPage();
    await page.goto(url, {waitUntil: 'commit'});
    times.push(
      await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const look = () => {
              const article = document.querySelector('relationship-article');
              const title =
                article?.shadowRoot?.querySelector('h1') ?? article?.querySelector('h1');
              if (title && title.getClientRects().length > 0) resolve(performance.now());
              else requestAnimationFrame(look);
            };
            look();
          }),
      ),
    );
    await context.close();
  }
  return Math.round(times.toSorted((a, b) => a - b)[Math.floor(TIMES / 2)] ?? 0);
}

function seconds(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1);
}

function tell(what: string, value: string): void {
  process.stdout.write(`${what.padEnd(44)} ${value}\n`);
}
