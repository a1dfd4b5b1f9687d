import {mkdir, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import type {Browser, Locator, Page} from 'playwright-core';
import {openBrowser} from '../e2e/browser.ts';
import {freePorts} from '../e2e/free-ports.ts';
import {startDemo, type RunningDemo} from '../e2e/running-demo.ts';

/** One picture of the README. */
interface Picture {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly dark?: boolean;
  readonly language?: string;
  /** Brings the page to what is to be seen; what it returns is shown alone. */
  readonly show: (page: Page, demo: RunningDemo) => Promise<Locator | void>;
}

const POST = '/posts/the-door-and-the-knock/#test';

const pictures: readonly Picture[] = [
  {
    file: 'blog.png',
    width: 1280,
    height: 800,
    show: async (page, {blog}) => {
      await page.goto(blog);
    },
  },
  {
    file: 'item.png',
    width: 820,
    height: 900,
    show: async (page, {blog}) => {
      await page.goto(blog + POST);
      return startTest(page, 3);
    },
  },
  {
    file: 'item-phone-dark.png',
    width: 360,
    height: 740,
    dark: true,
    show: async (page, {blog}) => {
      await page.goto(`${blog}/zh${POST}`);
      return startTest(page, 3);
    },
  },
  {
    file: 'result.png',
    width: 1000,
    height: 1100,
    show: async (page, {blog}) => {
      await page.goto(blog + POST);
      const test = await startTest(page, 24);
      await test.getByRole('img').first().waitFor();
      await test.evaluate((element) => element.scrollIntoView());
    },
  },
  {
    file: 'article.png',
    width: 1000,
    height: 1100,
    show: async (page, {blog}) => {
      await page.goto(`${blog}/library/pursuit-distance-cycle/`);
      await page
        .getByRole('button', {name: /^Copy: /})
        .first()
        .waitFor();
    },
  },
  {
    file: 'studio.png',
    width: 1440,
    height: 860,
    show: async (page, {studio}) => {
      await page.goto(`${studio}/intent/edit/id=item-pursuit-01;type=quizItem/`);
      await page.getByTestId('document-panel-scroller').getByRole('textbox').first().waitFor();
      // The list beside the form shows its rows when they are loaded.
      await page.getByText('When I feel shut out').first().waitFor();
    },
  },
  {
    file: 'developers.png',
    width: 1280,
    height: 900,
    show: async (page, {blog}) => {
      await page.goto(`${blog}/developers/`);
      await startTest(page, 2);
      await page.evaluate(() => scrollTo(0, 0));
    },
  },
];

/** Starts the test that is on the page, and answers some items by the keyboard. */
async function startTest(page: Page, answers: number): Promise<Locator> {
  const test = page.locator('relationship-test');
  await test.scrollIntoViewIfNeeded();
  const total = 24;
  await test.locator('[part~=start]').click();
  for (let item = 1; item <= answers; item += 1) {
    await test
      .getByText(new RegExp(`^\\D*${item}\\D+${total}\\D*$`))
      .first()
      .waitFor();
    const point = test.getByRole('radio').nth((item * 5) % 7);
    await point.focus();
    await page.keyboard.press('Space');
    if (item < answers || answers === total) await page.keyboard.press('Enter');
  }
  return test;
}

async function take(browser: Browser, demo: RunningDemo, picture: Picture): Promise<void> {
  const {file, width, height, dark = false, show} = picture;
  const context = await browser.newContext({
    viewport: {width, height},
    colorScheme: dark ? 'dark' : 'light',
    deviceScaleFactor: 2,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const shown = await show(page, demo);
  await page.mouse.move(0, 0);
  await (shown ?? page).screenshot({path: join(target, file), animations: 'disabled'});
  await context.close();
  process.stdout.write(`${file}\n`);
}

const target = resolve(import.meta.dirname, '../../demo/screenshots');
const folder = await mkdtemp(join(tmpdir(), 'relationship-test screenshots '));
await mkdir(target, {recursive: true});
const demo = await startDemo(await freePorts(), folder);
const browser = await openBrowser();
try {
  for (const picture of pictures) await take(browser, demo, picture);
} finally {
  await browser.close();
  await demo.interrupt();
  await rm(folder, {recursive: true, force: true});
}
