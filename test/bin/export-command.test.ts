import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {createProgram} from '../../bin/program.ts';
import {seedDocuments} from '../../demo/content/index.ts';
import {readSnapshot} from '../../widget/content/snapshot.ts';
import {firstLine} from '../../widget/content/snapshot-text.ts';
import {runLake} from '../lake/running-lake.ts';

const HAN = /\p{Script=Han}/u;

let folder: string;
let place: readonly string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-'));
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const {lake, editor} = await runLake();
  await editor.mutate(
    seedDocuments.map((document) => ({createOrReplace: document})),
    {visibility: 'sync', returnDocuments: false},
  );
  place = ['--project-id', 'local', '--api-host', lake.url, '--test', 'pursuit-distance'];
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, {recursive: true});
});

test('a test is one file in all of its languages, whose first line has all of the first view', async () => {
  const file = join(folder, 'pages', 'test.json');
  await run('--out', file);
  const text = await readFile(file, 'utf8');
  const snapshot = readSnapshot(JSON.parse(text));
  expect(JSON.parse(firstLine(text))).toMatchObject({test: snapshot.test});
  expect(JSON.stringify(snapshot.test)).toMatch(HAN);
  expect(Object.keys(snapshot.reports)).toHaveLength(4);
});

test('a page in one language needs no other', async () => {
  const file = join(folder, 'test.json');
  await run('--language', 'en', '--out', file);
  const text = await readFile(file, 'utf8');
  const texts = (language: string) => text.split(`"language":"${language}","value":`).length - 1;
  expect(texts('zh-Hans')).toBe(0);
  expect(texts('en')).toBeGreaterThan(100);
});

test('a bundle takes the languages that are named, too', async () => {
  await run('--bundle', '--language', 'zh-Hans', '--out', folder);
  const script = await readFile(join(folder, 'relationship-test.js'), 'utf8');
  expect(script).toMatch(HAN);
  expect(script).not.toContain('Do you reach out or step back?');
});

test('a language that the test does not have is named, with those it has', async () => {
  await expect(
    run('--language', 'en', 'fr', '--out', join(folder, 'a.json')),
  ).rejects.toMatchObject({
    message: 'The test "pursuit-distance" is not in fr.',
    remedy: 'It is in en, zh-Hans.',
  });
});

async function run(...words: readonly string[]): Promise<void> {
  await createProgram().parseAsync(['export', ...place, ...words], {from: 'user'});
}
