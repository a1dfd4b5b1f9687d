import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {withContent, writeBundle} from '../../bin/bundle.ts';
import {readSnapshot} from '../../widget/content/snapshot.ts';
import {staticImportsOf} from '../architecture/import-graph.ts';
import {wireSnapshot} from '../widget/fixtures/wire-test.ts';

const snapshot = readSnapshot(wireSnapshot());

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundle-'));
});

afterEach(() => rm(folder, {recursive: true}));

test('a bundle is a folder with all that a page asks for', async () => {
  const script = await writeBundle(folder, snapshot);
  expect(script).toBe(join(folder, 'relationship-test.js'));
  expect(JSON.parse(await readFile(join(folder, 'snapshot.json'), 'utf8'))).toEqual(snapshot);
  const names = await readdir(folder);
  for (const name of names.filter((each) => each.endsWith('.js'))) {
    const imports = staticImportsOf(`/${name}`, await readFile(join(folder, name), 'utf8'));
    for (const path of imports) expect(names).toContain(path.slice(1));
  }
});

test('its script waits for no other', async () => {
  const script = await readFile(await writeBundle(folder, snapshot), 'utf8');
  expect([...staticImportsOf('/relationship-test.js', script)]).toEqual([]);
});

test('its script carries the test, and neither results nor reports', () => {
  const script = withContent('', snapshot);
  expect(script).toContain('Wording of p1');
  expect(script).not.toContain('Summary of');
  expect(script).not.toContain('A softer way');
});

test('content cannot end the text it is in', () => {
  const hostile = {...snapshot, test: {title: '"`\u2028</script>${x}'}};
  const [statement = ''] = withContent('', hostile).split(';\n');
  const literal: unknown = JSON.parse(statement.replace('const SNAPSHOT=', ''));
  expect(JSON.parse(String(literal))).toMatchObject({test: hostile.test});
});
