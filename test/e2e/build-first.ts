import {makeBuilds} from '../../demo/server/make-builds.ts';
import {createProgress} from '../../demo/server/progress.ts';
import {root} from '../run/command.ts';

/** Builds what the demo serves before several demos start at once. */
export async function setup(): Promise<void> {
  await makeBuilds({
    projectDir: root,
    progress: createProgress(process.stdout),
    signal: new AbortController().signal,
  });
}
