import {mkdir, mkdtemp, rename, rm, utimes, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {afterEach, beforeEach, describe, expect, it} from 'vitest';

import type {Build} from '../../demo/server/builds.ts';
import {freshness, makeFresh} from '../../demo/server/freshness.ts';

const build: Build = {
  title: 'the element',
  script: 'build:embed',
  sources: ['widget', 'package.json', 'not-there.json'],
  output: 'dist/embed/element.js',
  stamp: 'dist/.demo/embed',
};

let project: string;
const write = (path: string, text: string) => writeFile(join(project, path), text);
const made = () => makeFresh(project, build, () => write(build.output, 'built'));
const state = () => freshness(project, build);

beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'demo freshness '));
  await mkdir(join(project, 'widget/core'), {recursive: true});
  await mkdir(join(project, 'dist/embed'), {recursive: true});
  await write('widget/core/model.ts', 'export const one = 1;');
  await write('package.json', '{}');
});
afterEach(() => rm(project, {recursive: true}));

describe('what the demo serves', () => {
  it('is built when it is missing, and not again after that', async () => {
    expect(await state()).toBe('missing');
    await made();
    expect(await state()).toBe('fresh');
  });

  it('is built when nobody knows what it was made from', async () => {
    await write(build.output, 'built by hand');
    expect(await state()).toBe('changed');
  });

  it('is built again when a source was edited, added, renamed or removed', async () => {
    await made();
    await write('widget/core/model.ts', 'export const one = 2;');
    expect(await state()).toBe('changed');
    await made();
    await write('widget/core/more.ts', '');
    expect(await state()).toBe('changed');
    await made();
    await rename(join(project, 'widget/core/more.ts'), join(project, 'widget/core/less.ts'));
    expect(await state()).toBe('changed');
    await made();
    await rm(join(project, 'widget/core/less.ts'));
    expect(await state()).toBe('changed');
  });

  it('is not built again when a source was only touched', async () => {
    await made();
    await utimes(join(project, 'widget/core/model.ts'), new Date(), new Date());
    expect(await state()).toBe('fresh');
  });

  it('is built again when its sources changed while it was built', async () => {
    await makeFresh(project, build, async () => {
      await write(build.output, 'built');
      await write('package.json', '{"version": "2"}');
    });
    expect(await state()).toBe('changed');
  });

  it('is not taken for fresh when the build failed', async () => {
    await made();
    await write('package.json', '{"version": "3"}');
    const failing = makeFresh(project, build, () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect(await state()).toBe('changed');
  });
});
