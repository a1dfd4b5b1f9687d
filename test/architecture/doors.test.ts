import {describe, expect, test} from 'vitest';
import {findBreaches} from './doors.ts';
import {findCycle, importsOf, readImportGraph} from './import-graph.ts';

const graph = readImportGraph(['bin', 'demo', 'lake', 'studio', 'widget']);

describe('the house', () => {
  test('has files in it', () => {
    expect(graph.size).toBeGreaterThan(0);
  });

  test('is entered by its doors only', () => {
    expect(findBreaches(graph)).toEqual([]);
  });

  test('has no imports in a circle', () => {
    expect(findCycle(graph)).toBeNull();
  });
});

describe('reading imports', () => {
  test('finds every form of import, and resolves it', () => {
    const source = `
      import type {A} from './a.ts';
      import '../b.css';
      export * from './c.ts';
      export {d} from './d.ts';
      export const e = await import('./e.ts');
      import {html} from 'lit';
    `;
    expect(importsOf('/widget/index.ts', source).toSorted()).toEqual([
      '/b.css',
      '/widget/a.ts',
      '/widget/c.ts',
      '/widget/d.ts',
      '/widget/e.ts',
      'lit',
    ]);
  });

  test('names the way round a circle', () => {
    const circle = new Map([
      ['/a.ts', ['/b.ts']],
      ['/b.ts', ['/c.ts']],
      ['/c.ts', ['/b.ts']],
    ]);
    expect(findCycle(circle)).toEqual(['/b.ts', '/c.ts', '/b.ts']);
  });
});

describe('doors', () => {
  const breachesOf = (file: string, ...imports: string[]) =>
    findBreaches(new Map([[file, imports]]));

  test('let a room import itself, its doors and its packages', () => {
    expect(
      breachesOf(
        '/widget/content/queries.ts',
        '/widget/content/wire.ts',
        '/widget/core/model.ts',
        'groq',
      ),
    ).toEqual([]);
  });

  test.each([
    ['/widget/core/model.ts', 'lit'],
    ['/widget/core/model.ts', '/widget/content/queries.ts'],
    ['/widget/content/queries.ts', '/widget/relationship-test.ts'],
    ['/widget/relationship-test.ts', 'react'],
    ['/widget/relationship-test.ts', 'sanity'],
    ['/widget/relationship-test.ts', '/studio/index.ts'],
    ['/studio/index.ts', '/widget/content/queries.ts'],
    ['/lake/index.ts', '/widget/core/model.ts'],
    ['/demo/start.ts', '/lake/store/store.ts'],
    ['/demo/start.ts', '/test/run/command.ts'],
    ['/elsewhere/file.ts', 'lit'],
  ])('keep %s from %s', (file, imported) => {
    expect(breachesOf(file, imported)).toHaveLength(1);
  });
});
