import process from 'node:process';

/** What can be measured, by name; nothing is loaded before it is asked for. */
const benches: Readonly<
  Record<string, () => Promise<{run(args: readonly string[]): Promise<void>}>>
> = {
  lake: () => import('./lake/bench.ts'),
  widget: () => import('./widget/bench.ts'),
  wiki: () => import('./wiki/bench.ts'),
};

const [name = '', ...args] = process.argv.slice(2);
const bench = benches[name];
if (bench) {
  await (await bench()).run(args);
} else {
  process.stderr.write(`./run bench <${Object.keys(benches).join(' | ')}>\n`);
  process.exitCode = 2;
}
