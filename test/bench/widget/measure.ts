import {type Browser, chromium, type CDPSession, type Page} from 'playwright-core';
import {findEngine} from '../../run/engines.ts';
import {answerAll, type Loading, loadingSeen, watch} from './in-page.ts';

/** A line and a processor to measure on. */
export interface Conditions {
  readonly name: string;
  /** How many times slower than this machine. */
  readonly cpu: number;
  readonly slowLine: boolean;
}

/** What one visit of a page gave. */
export interface Visit extends Loading {
  /** Bytes of scripts and styles until the first item, as they were sent. */
  readonly bytes: number;
  /** Bytes in use after collecting garbage. */
  readonly heap: number;
  /** Milliseconds from each press of Next to the next item. */
  readonly steps: readonly number[];
}

/** Starts the Chromium of this machine. */
export function launch(): Promise<Browser> {
  const engine = findEngine('chromium');
  if (!engine.found) throw new Error(`Nothing can be measured: ${engine.reason}.`);
  const quiet = ['--disable-quic', '--disable-background-networking', '--disable-sync'];
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({executablePath: engine.path, args: [...quiet, ...root]});
}

/** Visits a page with nothing cached; with `steps`, its items are answered too. */
export async function visit(
  browser: Browser,
  url: string,
  tag: string | null,
  {cpu, slowLine}: Conditions,
  steps: boolean,
): Promise<Visit> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    if (slowLine) {
      const [downloadThroughput, uploadThroughput] = [1.6e6 / 8, 0.75e6 / 8];
      const line = {offline: false, latency: 150, downloadThroughput, uploadThroughput};
      await devtools.send('Network.emulateNetworkConditions', line);
    }
    await devtools.send('Emulation.setCPUThrottlingRate', {rate: cpu});
    const sent = countBytes(devtools);
    await page.addInitScript(watch, tag);
    const shown = await told(devtools, 'tellShown');
    await page.goto(url, {waitUntil: 'commit'});
    await shown.promise;
    const bytes = sent();
    await page.waitForLoadState('networkidle');
    const loading = await page.evaluate(loadingSeen);
    const heap = await heapOf(devtools);
    return {...loading, bytes, heap, steps: steps && tag ? await answered(page, tag) : []};
  } finally {
    await context.close();
  }
}

function answered(page: Page, tag: string): Promise<number[]> {
  return page.evaluate(answerAll, tag);
}

/**
 * Fulfils when the page calls a function of this name. To ask the page again and again would take
 * it more time than what is measured.
 */
async function told(devtools: CDPSession, name: string): Promise<{promise: Promise<void>}> {
  const {promise, resolve} = Promise.withResolvers<void>();
  devtools.on('Runtime.bindingCalled', (call) => {
    if (call.name === name) resolve();
  });
  await devtools.send('Runtime.enable');
  await devtools.send('Runtime.addBinding', {name});
  return {promise};
}

/** Counts the bytes of scripts and styles that have arrived. */
function countBytes(devtools: CDPSession): () => number {
  const wanted = new Set<string>();
  let bytes = 0;
  devtools.on('Network.responseReceived', ({requestId, type}) => {
    if (type === 'Script' || type === 'Stylesheet') wanted.add(requestId);
  });
  devtools.on('Network.dataReceived', ({requestId, encodedDataLength}) => {
    if (wanted.has(requestId)) bytes += encodedDataLength;
  });
  return () => bytes;
}

async function heapOf(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize;
}
