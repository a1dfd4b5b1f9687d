import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {text} from 'node:stream/consumers';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {seedDocuments} from '../../demo/content/index.ts';
import {seed} from '../../demo/content/seed.ts';
import {startLake} from '../../lake/index.ts';
import {clientOf} from '../lake/running-lake.ts';
import {seedSnapshot} from './seed-snapshot.ts';

const command = resolve(import.meta.dirname, '../../bin/relationship-test.ts');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-'));
});

afterAll(() => rm(folder, {recursive: true, force: true}));

describe('relationship-test check', () => {
  test('finds nothing wrong in a snapshot of the seed', async () => {
    const snapshot = await file('snapshot.json', JSON.stringify(await seedSnapshot()));
    expect(await run('--file', snapshot)).toEqual({
      code: 0,
      stdout: '“Do you reach out or step back?” (test-pursuit-distance)\n\n0 errors, 0 warnings\n',
      stderr: '',
    });
  });

  test('ends with 1 and says what to do about an error in an export', async () => {
    const name = await file('export.ndjson', lines('item-pursuit-01', {dimension: undefined}));
    const {code, stdout} = await run('--file', name);
    expect(code).toBe(1);
    expect(stdout).toContain(
      'error: “When we feel far apart, I bring it up the same day.”: Choose the dimension that this item counts for.',
    );
    expect(stdout).toContain('item-pursuit-01 › dimension  [item-dimension]');
    expect(stdout).toContain('\n1 error, 0 warnings\n');
  });

  test('takes drafts into account when asked, and prints JSON lines', async () => {
    const [published, draft] = [lines(), {_id: 'drafts.scale-agreement-7', _type: 'responseScale'}];
    const name = await file('drafts.ndjson', `${published}\n${JSON.stringify(draft)}\n`);
    expect(await run('--file', name)).toMatchObject({code: 0});
    const {code, stdout} = await run('--file', name, '--drafts', '--json');
    expect(code).toBe(1);
    const [first = ''] = stdout.split('\n');
    expect(JSON.parse(first)).toMatchObject({
      test: 'test-pursuit-distance',
      severity: 'error',
      document: 'scale-agreement-7',
    });
  });

  test('asks a project for everything that its test is made of', async () => {
    const lake = await startLake({port: 0, dataDir: join(folder, 'lake')});
    try {
      const client = clientOf(lake, {token: lake.token});
      await seed(client);
      const at = (test: string) => [
        '--project-id',
        'local',
        '--api-host',
        lake.url,
        '--test',
        test,
      ];
      expect(await run(...at('pursuit-distance'))).toMatchObject({
        code: 0,
        stdout: expect.stringMatching(/0 warnings/),
      });
      await client.patch('article-soft-opening-zh-Hans').unset(['body']).commit();
      await client.patch('pattern-torn').unset(['conditions']).commit();
      const {code, stdout} = await run(...at('pursuit-distance'));
      expect(code).toBe(1);
      expect(stdout).toContain('“Pulled both ways” does not say which scores belong to it');
      expect(await run(...at('another'))).toMatchObject({
        code: 2,
        stderr: 'relationship-test: There is no test “another” in local/production.\n',
      });
    } finally {
      await lake.close();
    }
  });

  test('speaks Chinese when asked, to whoever reads it and in JSON lines', async () => {
    const name = await file('chinese.ndjson', lines('item-pursuit-01', {dimension: undefined}));
    const chinese = ['--file', name, '--language', 'zh-Hans'];
    const {code, stdout} = await run(...chinese);
    expect(code).toBe(1);
    expect(stdout).toContain(
      '  错误：“When we feel far apart, I bring it up the same day.”：请选择',
    );
    expect(stdout).toContain('\n1 个错误，0 个警告\n');
    const {stdout: json} = await run(...chinese, '--json');
    expect(JSON.parse(json)).toMatchObject({
      severity: 'error',
      message: expect.stringMatching(/请选择这道题/),
    });
    expect(await run(...chinese, '--test', 'another')).toEqual({
      code: 2,
      stdout: '',
      stderr: `relationship-test: ${name} 里没有测试“another”。\n`,
    });
    expect(await run('--language', 'zh-Hans')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/请说明测试在哪里/),
    });
  });

  test.each([
    [[], 'Say where the test is'],
    [['--project-id', 'local'], 'Name the test of the project'],
    [['--file', '/nowhere.json'], 'cannot be read'],
    [['--file', command], 'line 1: found no document'],
    [['--wrong'], "unknown option '--wrong'"],
    [['--language', 'fr'], 'Allowed choices are en, zh-Hans'],
  ])('ends with 2 for %j', async (args, words) => {
    const {code, stderr} = await run(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });
});

/** The seed as an export, with other fields in one document. */
function lines(changed?: string, fields: object = {}): string {
  return seedDocuments
    .map((document) =>
      JSON.stringify(document._id === changed ? {...document, ...fields} : document),
    )
    .join('\n');
}

async function file(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function run(...args: readonly string[]) {
  const child = spawn(process.execPath, [command, 'check', ...args]);
  const [stdout, stderr] = [text(child.stdout), text(child.stderr)];
  const [code]: unknown[] = await once(child, 'close');
  return {code, stdout: await stdout, stderr: await stderr};
}
