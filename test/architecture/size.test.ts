import {globSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {expect, test} from 'vitest';
import {root} from '../run/command.ts';
import {staticImportsOf} from './import-graph.ts';

const embed = join(root, 'dist/embed');

/** Bytes, as a server sends them. A new budget is a decision: say in the commit what it buys. */
const budgets = [
  {what: 'the script that a page loads', chunks: ['relationship-test.js'], most: 1650},
  {
    what: 'all that a visitor needs for the first item',
    chunks: ['relationship-test.js', 'relationship-test-element-*.js'],
    most: 20_200,
  },
];

test.each(budgets)('$what has at most $most bytes', ({chunks, most}) => {
  const files = withImports(chunks.flatMap((pattern) => globSync(pattern, {cwd: embed})));
  expect(files.size, 'is dist/embed built? ./run build:embed').toBeGreaterThanOrEqual(
    chunks.length,
  );
  const sizes = [...files].map((file) => [file, brotliSize(file)] as const);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  expect(total, JSON.stringify(Object.fromEntries(sizes))).toBeLessThanOrEqual(most);
});

/** These files, and all that must be there before their first line runs. */
function withImports(files: readonly string[]): ReadonlySet<string> {
  const all = new Set<string>();
  const add = (file: string) => {
    if (all.has(file)) return;
    all.add(file);
    const source = readFileSync(join(embed, file), 'utf8');
    for (const imported of staticImportsOf(`/${file}`, source)) add(imported.slice(1));
  };
  files.forEach(add);
  return all;
}

function brotliSize(file: string): number {
  return brotliCompressSync(readFileSync(join(embed, file))).length;
}
