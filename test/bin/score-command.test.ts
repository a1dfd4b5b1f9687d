import {spawn} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {text} from 'node:stream/consumers';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {readTest} from '../../widget/content/read-test.ts';
import type {Snapshot} from '../../widget/content/snapshot.ts';
import {score} from '../../widget/core/scoring/score.ts';
import {seedSnapshot} from './seed-snapshot.ts';

const command = resolve(import.meta.dirname, '../../bin/relationship-test.ts');
let folder: string;
let taken: Snapshot;
let snapshot: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'score-'));
  taken = await seedSnapshot();
  snapshot = await file('snapshot.json', JSON.stringify(taken));
});

afterAll(() => rm(folder, {recursive: true, force: true}));

describe('relationship-test score', () => {
  test('prints the result of the core as one line of JSON', async () => {
    const answers = {'item-pursuit-01': 6, 'item-withdrawal-01': 2};
    const name = await file('answers.json', JSON.stringify(answers));
    const {code, stdout, stderr} = await run(['--test', snapshot, '--answers', name]);
    const expected = score(readTest(taken.test, ['en']), answers);
    expect([code, stderr, stdout]).toEqual([0, '', `${JSON.stringify(expected)}\n`]);
  });

  test('reads answers from standard input, and prints a line for each person', async () => {
    const table = '\uFEFFrespondent,item-pursuit-01\nA,1\nB,7\n';
    const {code, stdout} = await run(['--test', snapshot, '--answers', '-'], table);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(code).toBe(0);
    expect(lines).toMatchObject([{respondent: 'A'}, {respondent: 'B'}]);
  });

  test('compares two people', async () => {
    const args = ['--test', snapshot, '--answers', '-', '--compare'];
    const {code, stdout} = await run(args, '[{}, {"item-pursuit-01": 3}]');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      first: {answered: 0},
      second: {answered: 1},
      dyad: null,
    });
  });

  test('ends with 2 and prints no result when one answer of many does not fit', async () => {
    const table = 'respondent,item-pursuit-01\nA,1\nB,8\n';
    const {code, stdout, stderr} = await run(['--test', snapshot, '--answers', '-'], table);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      'relationship-test: Standard input cannot be scored:\n' +
        '  line 3, item-pursuit-01: found 8, expected a whole number from 1 to 7, or nothing when skipped\n',
    );
  });

  test.each([
    ['is not there', null, 'cannot be read: ENOENT'],
    ['is no JSON', '{', 'is no snapshot: line 1, column 2: not JSON'],
    ['is no snapshot', '{"version": 1}', 'Make one with: relationship-test export.'],
    [
      'holds a test without items',
      '{"format": "relationship-test", "version": 1, "test": {"_id": "t"}}',
      'holds a test that cannot be scored: items has no item',
    ],
  ])('ends with 2 when the file of the test %s', async (_, content, complaint) => {
    const name = content === null ? join(folder, 'none.json') : await file('broken.json', content);
    const {code, stdout, stderr} = await run(['--test', name, '--answers', '-'], '{}');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(complaint);
  });

  test('does not wait for two files on one standard input', async () => {
    const {code, stderr} = await run(['--test', '-', '--answers', '-']);
    expect(code).toBe(2);
    expect(stderr).toContain('Only one of --test and --answers');
  });

  test('does not complain of a reader who has seen enough', async () => {
    const many = Array.from({length: 2000}, () => '{"item-pursuit-01": 3}').join('\n');
    const child = spawn(process.execPath, [command, 'score', '--test', snapshot, '--answers', '-']);
    child.stdin.end(many);
    child.stdout.once('data', () => child.stdout.destroy());
    const [stderr, code] = await Promise.all([text(child.stderr), exitCode(child)]);
    expect([code, stderr]).toEqual([0, '']);
  });
});

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

async function run(args: readonly string[], input = ''): Promise<Ended> {
  const child = spawn(process.execPath, [command, 'score', ...args]);
  child.stdin.end(input);
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    exitCode(child),
  ]);
  return {code, stdout, stderr};
}

function exitCode(child: ReturnType<typeof spawn>): Promise<number | null> {
  return new Promise((ended) => child.once('close', ended));
}

async function file(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}
