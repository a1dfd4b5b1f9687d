import {execFile} from 'node:child_process';
import {
  appendFile,
  chmod,
  copyFile,
  mkdir,
  mkdtemp,
  readFile,
  rm,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {root} from './command.ts';
import {program} from './engines.ts';

/** All that the launcher may use of a machine besides Node.js and npm. */
const standardPrograms = ['cmp', 'cp', 'dirname', 'find', 'ln', 'mkdir', 'uname'];

/** A machine on which `node -v` says what it is told, and `npm` only notes what it was asked. */
let folder: string;
let project: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'run launcher '));
  project = join(folder, 'a project');
  await mkdir(join(folder, 'bin'));
  for (const name of standardPrograms) {
    await symlink(program(name) ?? name, join(folder, 'bin', name));
  }
  await mkdir(join(project, '.node'), {recursive: true});
  await copyFile(join(root, 'run'), join(project, 'run'));
  await writeFile(join(project, 'package-lock.json'), '{}');
  await writeFile(join(project, 'package.json'), '{"scripts": {"demo": "-"}}');
  await writeFile(join(project, '.node/package-lock.json'), '{}');
});

afterEach(async () => {
  await rm(folder, {recursive: true, force: true});
});

describe('on a machine with a new Node.js', () => {
  beforeEach(async () => {
    await addNode(join(folder, 'bin'), '24.1.0');
    await addNpm('mkdir -p node_modules');
  });

  test('it installs the dependencies and hands all arguments to the script', async () => {
    const {code, asked} = await launch('demo', '--port', '50 00');
    expect(code).toBe(0);
    expect(asked).toEqual([
      expect.stringMatching(/^\[ci\].*\[--ignore-scripts\]/),
      '[run][--silent][demo][--][--port][50 00]',
    ]);
  });

  test('it installs nothing the second time', async () => {
    await launch('demo');
    const {asked, shown} = await launch('demo');
    expect(asked).toEqual(['[run][--silent][demo][--]']);
    expect(shown).toBe('');
  });

  test('it installs again when the lock has changed', async () => {
    await launch('demo');
    await appendFile(join(project, 'package-lock.json'), ' ');
    expect((await launch('demo')).asked).toHaveLength(2);
  });

  test('it trusts an npm ci that somebody ran by hand since', async () => {
    await mkdir(join(project, 'node_modules'));
    await writeFile(join(project, 'node_modules/.package-lock.json'), '{}');
    await utimes(join(project, 'package-lock.json'), 1, 1);
    expect((await launch('demo')).asked).toEqual(['[run][--silent][demo][--]']);
  });

  test('it lists the commands when none is given', async () => {
    expect((await launch()).asked.at(-1)).toBe('[run]');
  });

  test('it names a command that does not exist', async () => {
    const {code, shown} = await launch('dance');
    expect(code).toBe(1);
    expect(shown).toContain('there is no command "dance"');
  });
});

test('it says what to do when npm cannot install', async () => {
  await addNode(join(folder, 'bin'), '22.18.0');
  await addNpm('[ "$1" != ci ]');
  const {code, shown} = await launch('demo');
  expect(code).toBe(1);
  expect(shown).toContain('Is the npm registry reachable');
});

test('it says what to do without npm', async () => {
  await addNode(join(folder, 'bin'), '24.1.0');
  const {code, shown} = await launch('demo');
  expect(code).toBe(1);
  expect(shown).toContain('npm is needed');
});

describe.runIf(process.platform === 'linux' && ['x64', 'arm64'].includes(process.arch))(
  'on a machine with an old Node.js',
  () => {
    const own = `.node/node_modules/node-linux-${process.arch}/bin`;

    test.each(['20.19.0', '22.17.1'])('%s, it installs one of its own first', async (version) => {
      await addNode(join(folder, 'bin'), version);
      await addNpm(
        `if [ "$*" != "\${*%--prefix .node}" ]; then mkdir -p ${own}; ln -s "${process.execPath}" ${own}/node; else mkdir -p node_modules; fi`,
      );
      const {code, asked, shown} = await launch('demo');
      expect(code).toBe(0);
      expect(shown).toContain(`too old (v${version})`);
      expect(asked).toEqual([
        expect.stringContaining('[--prefix][.node]'),
        expect.stringMatching(/^\[ci\]/),
        '[run][--silent][demo][--]',
      ]);
    });
  },
);

async function addNode(where: string, version: string): Promise<void> {
  await addProgram(
    join(where, 'node'),
    `[ "$1" = -v ] && { echo v${version}; exit; }\nexec "${process.execPath}" "$@"`,
  );
}

async function addNpm(behaviour: string): Promise<void> {
  await addProgram(
    join(folder, 'bin/npm'),
    `{ printf '[%s]' "$@"; echo; } >> "${folder}/asked"\n${behaviour}`,
  );
}

async function addProgram(path: string, body: string): Promise<void> {
  await writeFile(path, `#!/bin/sh\n${body}\n`);
  await chmod(path, 0o755);
}

interface Launched {
  readonly code: number;
  /** What npm was asked, one line a call. */
  readonly asked: readonly string[];
  readonly shown: string;
}

async function launch(...args: readonly string[]): Promise<Launched> {
  const asked = join(folder, 'asked');
  await rm(asked, {force: true});
  const {code, shown} = await new Promise<Pick<Launched, 'code' | 'shown'>>((resolve) => {
    const child = execFile(
      join(project, 'run'),
      args,
      {cwd: folder, env: {PATH: join(folder, 'bin')}},
      (_error, _stdout, stderr) => resolve({code: child.exitCode ?? -1, shown: stderr}),
    );
  });
  const log = await readFile(asked, 'utf8').catch(() => '');
  return {code, shown, asked: log.split('\n').filter((line) => line !== '')};
}
