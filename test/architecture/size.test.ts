import {globSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {expect, test} from 'vitest';
import {root} from '../run/command.ts';
import {staticImportsOf} from './import-graph.ts';

const dist = join(root, 'dist');

/** Views that a visitor of one test may come to, each in a part of its own. */
const LATER = [
  'element',
  'result-page',
  'report-view',
  'linked-view',
  'compare-view',
  'drawn-card',
  'print',
  'calendar',
  'map-geometry',
  'explain',
];

const FIRST = ['embed/relationship-test.js'];

/** Bytes, as a server sends them. A new budget is a decision: say in the commit what it buys. */
const budgets = [
  {what: 'the script that a page loads, with the first view', chunks: FIRST, most: 10_150},
  {
    what: 'all that a visitor in English may ever need',
    chunks: [...FIRST, ...LATER.map((name) => `embed/relationship-test-${name}-*.js`)],
    most: 54_600,
  },
  {
    what: 'the script that carries its test, without the test',
    chunks: ['bundle/relationship-test.js'],
    most: 10_150,
  },
];

test.each(budgets)('$what has at most $most bytes', ({chunks, most}) => {
  const files = withImports(chunks.flatMap((pattern) => globSync(pattern, {cwd: dist})));
  expect(files.size, 'is dist built? ./run build').toBeGreaterThanOrEqual(chunks.length);
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
    const source = readFileSync(join(dist, file), 'utf8');
    for (const imported of staticImportsOf(`/${file}`, source)) add(imported.slice(1));
  };
  files.forEach(add);
  return all;
}

function brotliSize(file: string): number {
  return brotliCompressSync(readFileSync(join(dist, file))).length;
}

test('what a visitor needs for the first item has no Lit, and nothing of what comes later in it', () => {
  const maps = FIRST.flatMap((pattern) => globSync(`${pattern}.map`, {cwd: dist}));
  const sources = maps.flatMap((file): string[] => {
    const map: {readonly sources: string[]} = JSON.parse(readFileSync(join(dist, file), 'utf8'));
    return map.sources;
  });
  expect(sources).not.toEqual([]);
  const later =
    /widget\/(?:article|compare|journey|print|report|result|share|wiki)\/|node_modules\/(?:@lit|lit)/;
  expect(sources.filter((source) => later.test(source))).toEqual([]);
});
