import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import type {Browser, Locator, Page} from 'playwright-core';
import {createClient, type SanityClient} from '@sanity/client';
import {seed} from '../../../demo/content/seed.ts';
import {startLake} from '../../../lake/index.ts';
import {openBrowser} from '../../e2e/browser.ts';
import {LONG, LONG_TEST, storeLongTest, storeNote} from './long-test.ts';
import {type Opening, openTwice, typeIn} from './measure.ts';
import {openStudios, type Studios} from './studios.ts';

/**
 * Measures what our Studio costs over Sanity's own, and prints tables: opening it, and typing in
 * the form of a test of a hundred items. Rounds are interleaved; figures are medians.
 * @param numbers how many rounds, 5 by default
 */
export async function run([rounds = 5]: readonly number[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'studio-bench-'));
  const lake = await startLake({dataDir: join(folder, 'lake'), port: 0});
  const {url, token} = lake;
  const editor = createClient({
    projectId: 'local',
    dataset: 'production',
    apiHost: url,
    useProjectHostname: false,
    useCdn: false,
    apiVersion: '2025-02-19',
    token,
  });
  await seed(editor);
  const access = {url, token, projectId: 'local', dataset: 'production'};
  const studios = await openStudios(folder, access);
  const browser = await openBrowser();
  try {
    await measureOpening(browser, studios, rounds);
    await measureTyping(browser, studios, editor, rounds);
  } finally {
    await browser.close();
    studios.close();
    await lake.close();
    await rm(folder, {recursive: true, force: true});
  }
}

async function measureOpening(browser: Browser, studios: Studios, rounds: number): Promise<void> {
  const {bare, own, withBlog} = studios;
  const subjects = [bare, own, withBlog];
  const seen = subjects.map(() => ({first: new Array<Opening>(), again: new Array<Opening>()}));
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, studio] of subjects.entries()) {
      const [first, again] = await openTwice(browser, studio);
      seen[index]?.first.push(first);
      seen[index]?.again.push(again);
    }
  }
  const [floor] = seen;
  say('Opening a Studio, ms, and as a ratio to Sanity alone');
  row('', ['first time', 'again', 'work first', 'work again', 'script bytes']);
  for (const [index, {name}] of subjects.entries()) {
    const cell = (when: 'first' | 'again', what: keyof Opening) => {
      const value = middle(seen[index]?.[when].map((opening) => opening[what]) ?? []);
      const least = middle(floor?.[when].map((opening) => opening[what]) ?? []);
      return `${value.toFixed(0)} (${(value / least).toFixed(2)}×)`;
    };
    row(name, [
      cell('first', 'shown'),
      cell('again', 'shown'),
      cell('first', 'worked'),
      cell('again', 'worked'),
      cell('first', 'bytes'),
    ]);
  }
  say('');
}

async function measureTyping(
  browser: Browser,
  {bare, own}: Studios,
  editor: SanityClient,
  rounds: number,
): Promise<void> {
  const note = await storeNote(editor);
  await storeLongTest(editor);
  const test = `${own.url}/intent/edit/id=${LONG_TEST};type=relationshipTest/`;
  const subjects: readonly (readonly [string, string, (page: Page) => Promise<Locator>])[] = [
    ['Sanity alone, one field', `${bare.url}/intent/edit/id=${note};type=note/`, titleField],
    [`test of ${LONG} items`, test, titleField],
    [`test of ${LONG} items, preview beside`, test, titleBesidePreview],
  ];
  const seen = subjects.map(() => new Array<number>());
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, [, url, prepare]] of subjects.entries()) {
      seen[index]?.push(...(await typeIn(browser, url, prepare)));
    }
  }
  say('From a key to the frame that shows it, ms');
  row('', ['median', '95 of 100']);
  for (const [index, [name]] of subjects.entries()) {
    const keys = seen[index] ?? [];
    row(name, [middle(keys).toFixed(0), quantile(keys, 0.95).toFixed(0)]);
  }
}

async function titleField(page: Page): Promise<Locator> {
  const form = page.getByTestId('document-panel-scroller');
  const field = form.getByTestId('field-title').getByRole('textbox').first();
  await field.and(page.locator(':enabled:not([readonly])')).waitFor({timeout: 60_000});
  return field;
}

async function titleBesidePreview(page: Page): Promise<Locator> {
  const field = await titleField(page);
  await page.getByRole('button', {name: 'Split pane right'}).click();
  await page.getByRole('tab', {name: 'Preview', exact: true}).last().click();
  await page.locator('relationship-test').getByRole('heading').first().waitFor();
  return field;
}

function middle(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function row(name: string, cells: readonly string[]): void {
  say(`  ${name.padEnd(36)}${cells.map((cell) => cell.padStart(18)).join('')}`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
