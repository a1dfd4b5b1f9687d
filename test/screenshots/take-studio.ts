import {mkdir, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import type {Page} from 'playwright-core';
import {openBrowser} from '../e2e/browser.ts';
import {freePorts} from '../e2e/free-ports.ts';
import {startDemo, type RunningDemo} from '../e2e/running-demo.ts';

/** The pictures of `studio/README.md`; each begins with the form of the test of the seed. */
const pictures: Readonly<Record<string, (page: Page, demo: RunningDemo) => Promise<void>>> = {
  'preview.png': async (page) => {
    await view(page, 'Preview');
    await page.getByLabel('Result').selectOption('Reaching for closeness');
    await page.locator('relationship-test').getByRole('img').first().waitFor();
  },
  'scoring.png': async (page) => {
    await view(page, 'Scoring');
    await page.getByLabel('Reaching out when there is distance', {exact: true}).fill('5.5');
    await page.getByLabel('Stepping back when there is pressure', {exact: true}).fill('2.5');
    await page.getByText('10,000 simulated respondents').waitFor();
  },
  'embed.png': async (page) => {
    await act(page, 'Embed this test');
    await page.getByLabel('Look').selectOption('dark');
    await page.locator('relationship-test').getByRole('button').first().waitFor();
  },
  'import.png': async (page) => {
    await act(page, 'Import items');
    await page
      .getByLabel('Rows of a spreadsheet')
      .fill(
        'en\tzh-Hans\tdimension\tkeying\nWhen we are apart, I write often.\t分开的时候，我常发消息。\tpursuit\t+\nI can wait for an answer.\t我能等回音。\tpursuit\t-\nI leave the room.\t我会离开房间。\tspace\t+',
      );
    await page.getByRole('alert').waitFor();
  },
  'blog.png': async (page, {studio, blog}) => {
    const shown = encodeURIComponent(`${blog}/preview/library/pursuit-distance-cycle/`);
    await page.goto(`${studio}/presentation?preview=${shown}`);
    const part = page.frameLocator('iframe').getByRole('heading', {name: 'Words you can copy'});
    await part.waitFor();
    await page.getByText('Checked', {exact: true}).waitFor();
    await part.click();
    await page.getByRole('dialog').getByLabel('Heading').waitFor();
  },
  'beside.png': async (page, {studio}) => {
    await page.goto(`${studio}/intent/edit/id=article-soft-opening-zh-Hans;type=article/`);
    await view(page, 'Beside its source');
    await page.getByTestId('source-beside').waitFor();
  },
};

async function view(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', {name, exact: true}).click();
}

async function act(page: Page, name: string): Promise<void> {
  await page.getByTestId('action-menu-button').click();
  await page.getByRole('menuitem', {name}).click();
}

const target = resolve(import.meta.dirname, '../../studio/screenshots');
const folder = await mkdtemp(join(tmpdir(), 'relationship-test screenshots '));
await mkdir(target, {recursive: true});
const demo = await startDemo(await freePorts(), folder);
const browser = await openBrowser();
try {
  for (const [file, show] of Object.entries(pictures)) {
    const context = await browser.newContext({viewport: {width: 1280, height: 860}});
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await page.goto(`${demo.studio}/intent/edit/id=test-pursuit-distance;type=relationshipTest/`);
    await page.getByText('Checked', {exact: true}).waitFor();
    await show(page, demo);
    // A mouse that rests somewhere else leaves no tooltip in the picture; on the blog it stays.
    if (file !== 'blog.png') await page.mouse.move(0, 0);
    await page.screenshot({path: join(target, file), animations: 'disabled'});
    await context.close();
    process.stdout.write(`${file}\n`);
  }
} finally {
  await browser.close();
  await demo.interrupt();
  await rm(folder, {recursive: true, force: true});
}
