import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {createProgram} from '../../bin/program.ts';
import {seedDocuments} from '../../demo/content/index.ts';
import {storedDocument} from '../../widget/core/check/stored-names.ts';
import {runLake} from '../lake/running-lake.ts';
import {seedExport, writeExport} from './seed-export.ts';

const PREFIX = ['--type-prefix', 'rt'];

let folder: string;
let said: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'type-prefix-'));
  said = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((words) => {
    said += String(words);
    return true;
  });
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, {recursive: true});
});

test('a project whose types have a prefix is exported and checked as one without', async () => {
  const place = await storeSeed('');
  const prefixed = [...(await storeSeed('rt')), ...PREFIX];
  const [plainFile, file] = [join(folder, 'plain.json'), join(folder, 'prefixed.json')];
  await run('export', ...place, '--out', plainFile);
  await run('export', ...prefixed, '--out', file);
  const snapshot = await readFile(file, 'utf8');
  expect(withoutRevisions(snapshot)).toEqual(withoutRevisions(await readFile(plainFile, 'utf8')));
  expect(snapshot).not.toMatch(/"rt[A-Z]/);

  said = '';
  await run('check', ...prefixed);
  expect(said).toMatch(/\n0 errors, 0 warnings\n$/);
  expect(process.exitCode).toBeUndefined();
});

test('a test is not found under names that its Studio does not use', async () => {
  const place = await storeSeed('rt');
  await expect(run('export', ...place, '--out', join(folder, 'a.json'))).rejects.toThrow(
    'There is no published test "pursuit-distance"',
  );
});

test('the export of a dataset whose types have a prefix is checked as one without', async () => {
  const file = join(folder, 'data.ndjson');
  const documents = seedDocuments.map((document) => storedDocument(document, 'rt'));
  await writeFile(file, documents.map((document) => JSON.stringify(document)).join('\n'));
  await run('check', '--file', file, ...PREFIX);
  expect(said).toMatch(/\n0 errors, 0 warnings\n$/);
});

test('pages are the same whatever the prefix, and their list is searched by it', async () => {
  const [plain, prefixed] = [join(folder, 'plain.ndjson'), join(folder, 'prefixed.ndjson')];
  await writeExport(plain, seedExport);
  await writeExport(
    prefixed,
    seedExport.map((document) => storedDocument({_type: '', ...document}, 'rt')),
  );
  const common = ['--url', 'https://wiki.example/', '--no-pictures', '--script', '/r.js'];
  await run('build', '--file', plain, '--out', join(folder, 'a'), ...common);
  await run('build', '--file', prefixed, '--out', join(folder, 'b'), ...common, ...PREFIX);
  expect(await filesIn(join(folder, 'b'))).toEqual(await filesIn(join(folder, 'a')));

  const searched = ['--search', '--project-id', 'abc', '--out', join(folder, 'c')];
  await run('build', '--file', prefixed, ...searched, ...common, ...PREFIX);
  const list = await readFile(join(folder, 'c/en/index.html'), 'utf8');
  expect(list).toContain('type-prefix="rt"');
});

/** Stores the seed with a prefix in a lake of its own, and says where the test is. */
async function storeSeed(prefix: string): Promise<readonly string[]> {
  const {lake, editor} = await runLake();
  await editor.mutate(
    seedDocuments.map((document) => ({createOrReplace: storedDocument(document, prefix)})),
    {visibility: 'sync', returnDocuments: false},
  );
  return ['--project-id', 'local', '--api-host', lake.url, '--test', 'pursuit-distance'];
}

async function run(...words: readonly string[]): Promise<void> {
  await createProgram().parseAsync([...words], {from: 'user'});
}

/** A store gives each document a revision of its own. */
function withoutRevisions(json: string): unknown {
  return JSON.parse(json, (key, value: unknown) => (key === '_rev' ? undefined : value));
}

async function filesIn(path: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(path, {recursive: true, withFileTypes: true});
  const files = entries.filter((entry) => entry.isFile());
  const contents = files.map(async ({parentPath, name}) => {
    const file = join(parentPath, name);
    return [file.slice(path.length), await readFile(file, 'utf8')] as const;
  });
  return Object.fromEntries(await Promise.all(contents));
}
