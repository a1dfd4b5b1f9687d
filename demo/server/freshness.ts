import {existsSync} from 'node:fs';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';

import type {Build} from './builds.ts';
import {hasCode} from './error-code.ts';
import {fingerprint} from './fingerprint.ts';

/** Why something has to be built, or `fresh` when it has not. */
export type Freshness = 'fresh' | 'missing' | 'changed';

/** Compares what a build was made from with what its sources are now. */
export async function freshness(projectDir: string, build: Build): Promise<Freshness> {
  if (!existsSync(join(projectDir, build.output))) return 'missing';
  const made = await readStamp(join(projectDir, build.stamp));
  return made === (await fingerprint(projectDir, build.sources)) ? 'fresh' : 'changed';
}

/**
 * Runs `make`, then remembers which sources it was made from: those from before it began, so that
 * an edit in the meantime is built the next time.
 */
export async function makeFresh(
  projectDir: string,
  build: Build,
  make: () => Promise<void>,
): Promise<void> {
  const sources = await fingerprint(projectDir, build.sources);
  await make();
  const stamp = join(projectDir, build.stamp);
  await mkdir(dirname(stamp), {recursive: true});
  await writeFile(stamp, sources);
}

async function readStamp(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}
