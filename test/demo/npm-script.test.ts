import {existsSync} from 'node:fs';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {runScript} from '../../demo/server/npm-script.ts';

const scripts = {
  fine: 'node -e 0',
  broken: `node -e "console.error('no such entry'); process.exit(3)"`,
  endless: `node -e "fs.writeFileSync('begun', ''); setInterval(() => 0, 1000)"`,
};
let projectDir: string;

beforeEach(async () => {
  projectDir = await mkdtemp(join(tmpdir(), 'demo script '));
  await writeFile(join(projectDir, 'package.json'), JSON.stringify({name: 'project', scripts}));
});
afterEach(() => rm(projectDir, {recursive: true}));

describe('a script of the project', () => {
  it('runs quietly when all is well', async () => {
    const {signal} = new AbortController();
    await expect(runScript('fine', {projectDir, signal})).resolves.toBeUndefined();
  });

  it('hands over what it printed when it fails', async () => {
    const {signal} = new AbortController();
    await expect(runScript('broken', {projectDir, signal})).rejects.toMatchObject({
      name: 'ScriptError',
      message: expect.stringMatching(/npm run broken ended with 3[\s\S]*no such entry/),
    });
  });

  it('ends with all that it started when the demo is interrupted', async () => {
    const interruption = new AbortController();
    const run = runScript('endless', {projectDir, signal: interruption.signal});
    run.catch(() => undefined);
    await vi.waitFor(() => expect(existsSync(join(projectDir, 'begun'))).toBe(true), 10_000);
    interruption.abort();
    // It settles when the last process that could print has ended.
    await expect(run).rejects.toMatchObject({name: 'AbortError'});
  });
});
