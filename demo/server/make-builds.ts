import {type Build, builds} from './builds.ts';
import {freshness, makeFresh} from './freshness.ts';
import {runScript} from './npm-script.ts';
import type {Progress} from './progress.ts';

/** What building needs. */
export interface BuildOptions {
  readonly projectDir: string;
  readonly progress: Progress;
  /** Aborting it ends what is being built. */
  readonly signal: AbortSignal;
}

/**
 * Builds, one after the other, what is missing or older than its sources.
 * @throws ScriptError
 */
export async function makeBuilds(options: BuildOptions): Promise<void> {
  for (const build of builds) await makeBuild(build, options);
}

async function makeBuild(
  build: Build,
  {projectDir, progress, signal}: BuildOptions,
): Promise<void> {
  signal.throwIfAborted();
  const state = await freshness(projectDir, build);
  if (state === 'fresh') return;
  const again = state === 'changed' ? ' again, as its sources have changed' : '';
  await progress.step(
    `Building ${build.title}${again}`,
    () => makeFresh(projectDir, build, () => runScript(build.script, {projectDir, signal})),
    () => `Built ${build.title}`,
  );
}
