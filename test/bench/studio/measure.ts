import type {Browser, BrowserContext, CDPSession, Locator, Page} from 'playwright-core';
import {idle, keysSeen, watchKeys} from './in-page.ts';
import type {MeasuredStudio} from './studios.ts';

/** What opening a Studio cost. */
export interface Opening {
  /** Milliseconds from navigation until the list of its content is there. */
  readonly shown: number;
  /** Milliseconds that the page's main thread worked for it. */
  readonly worked: number;
  /** Bytes of scripts, as they were sent. */
  readonly bytes: number;
}

/** How fast somebody types: quick, but a person. */
const BETWEEN_KEYS = 120;
const TYPED = 'how two people talk when it is hard';

/** Opens a Studio with nothing cached, then once more with what the browser kept. */
export async function openTwice(
  browser: Browser,
  studio: MeasuredStudio,
): Promise<readonly [first: Opening, again: Opening]> {
  const context = await newContext(browser);
  try {
    return [await openOnce(context, studio), await openOnce(context, studio)];
  } finally {
    await context.close();
  }
}

async function openOnce(context: BrowserContext, {url}: MeasuredStudio): Promise<Opening> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  const sent = await countScripts(devtools);
  const start = performance.now();
  await page.goto(url, {waitUntil: 'commit'});
  await page.getByTestId('structure-tool-list-pane').first().waitFor();
  const shown = performance.now() - start;
  await page.evaluate(idle);
  const worked = await taskTime(devtools);
  await page.close();
  return {shown, worked, bytes: sent()};
}

/** Opens a form, types in a field, and gives the milliseconds from each key to its frame. */
export async function typeIn(
  browser: Browser,
  url: string,
  prepare: (page: Page) => Promise<Locator>,
): Promise<readonly number[]> {
  const context = await newContext(browser);
  try {
    const page = await context.newPage();
    await page.addInitScript(watchKeys);
    await page.goto(url);
    const field = await prepare(page);
    await field.focus();
    await page.keyboard.press('End');
    await page.keyboard.type(TYPED, {delay: BETWEEN_KEYS});
    return (await page.evaluate(keysSeen)).slice(1);
  } finally {
    await context.close();
  }
}

function newContext(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({viewport: {width: 1440, height: 900}, locale: 'en'});
}

async function countScripts(devtools: CDPSession): Promise<() => number> {
  await devtools.send('Network.enable');
  const scripts = new Set<string>();
  let bytes = 0;
  devtools.on('Network.responseReceived', ({requestId, type}) => {
    if (type === 'Script') scripts.add(requestId);
  });
  devtools.on('Network.dataReceived', ({requestId, encodedDataLength, dataLength}) => {
    if (scripts.has(requestId)) bytes += encodedDataLength || dataLength;
  });
  return () => bytes;
}

async function taskTime(devtools: CDPSession): Promise<number> {
  const {metrics} = await devtools.send('Performance.getMetrics');
  return (metrics.find(({name}) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}
