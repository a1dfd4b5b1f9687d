import {mkdtempSync, rmSync} from 'node:fs';
import {cpus, loadavg, tmpdir} from 'node:os';
import {join} from 'node:path';
import {measureFanOut} from './fan-out.ts';
import {measureQueries, type QueryTimes} from './queries.ts';
import {measureWrites, writeTable} from './writes.ts';

const sizes = [100, 10_000, 100_000];

/**
 * Measures the lake and prints tables. Milliseconds are medians over one connection that stays open.
 * @param numbers sizes of datasets, instead of 100, 10 000 and 100 000.
 */
export async function run(numbers: readonly number[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lake-bench-'));
  try {
    await report(folder, numbers.length > 0 ? numbers : sizes);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

async function report(folder: string, counts: readonly number[]): Promise<void> {
  const [cpu] = cpus();
  say(
    `Node.js ${process.version}, ${cpus().length} × ${cpu?.model ?? 'processor'}, load ${loadavg()[0]?.toFixed(1)}\n`,
  );

  say('Durable transactions a second, and as a part of the loops beside it');
  print(writeTable(await measureWrites(folder)));
  say('');

  const measured: QueryTimes[] = [];
  for (const count of counts) measured.push(await measureQueries(folder, count));
  say('Queries, in milliseconds');
  const names = Object.keys(measured[0] ?? {});
  print(names.map((name) => [name, ...measured.map((each) => figure(each, name))]));
  const ratios = measured.map((each) => ratio(each["widget's query"], each['static file']));
  say(`the widget's query takes ${ratios.join(', ')} of the time of a static file\n`);

  say('From a write until every listener has heard, in milliseconds');
  const queries = {'by type': '*[_type == "note"]', 'by text': '*[text match "hear*"]'};
  for (const [name, query] of Object.entries(queries)) {
    for (const streams of [1, 500]) {
      const time = await measureFanOut(folder, streams, query);
      print([[`${streams} listening ${name}`, time.toFixed(1)]]);
    }
  }
}

function figure(times: QueryTimes, name: string): string {
  const value = new Map<string, number>(Object.entries(times)).get(name) ?? Number.NaN;
  if (Number.isNaN(value)) return 'stopped';
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}

function ratio(value: number, base: number): string {
  return `${(value / base).toFixed(2)}×`;
}

function print(rows: readonly (readonly string[])[]): void {
  for (const [name = '', ...cells] of rows) {
    say(`  ${name.padEnd(36)}${cells.map((cell) => cell.padStart(12)).join('')}`);
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
