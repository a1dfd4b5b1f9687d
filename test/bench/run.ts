import process from 'node:process';

/** Measures, and prints what it found. */
interface Bench {
  run(numbers: readonly number[]): Promise<void>;
}

/** What can be measured, by name; nothing is loaded before it is asked for. */
const benches: ReadonlyMap<string, () => Promise<Bench>> = new Map([
  ['lake', () => import('./lake/bench.ts')],
  ['studio', () => import('./studio/bench.ts')],
  ['widget', () => import('./widget/bench.ts')],
  ['wiki', () => import('./wiki/bench.ts')],
]);

const usage =
  './run bench lake [documents …]   ./run bench studio [rounds]   ./run bench widget [rounds]   ./run bench wiki\n';

const [name = '', ...args] = process.argv.slice(2);
const numbers = args.map(Number);
const bench = benches.get(name);
if (bench && numbers.every((number) => Number.isInteger(number) && number > 0)) {
  await (await bench()).run(numbers);
} else {
  process.stderr.write(usage);
  process.exitCode = 2;
}
