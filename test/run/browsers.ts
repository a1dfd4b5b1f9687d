import {join} from 'node:path';
import {run} from './command.ts';
import {installEngines, ownApt} from './debian.ts';
import {type EngineName, findEngine} from './engines.ts';
import {readJson} from './report.ts';
import {withFolder} from './scratch.ts';
import {one, settle, sum, type Tally} from './tally.ts';

/** Runs these test files in the engines, installing what can be installed and is not there. */
export async function runInBrowsers(
  files: readonly string[],
  engines: readonly EngineName[],
): Promise<Tally> {
  if (files.length === 0) {
    process.stdout.write('There is no test/**/*.browser.ts.\n');
    return one('no browser test', false);
  }
  const present = await presentEngines(engines);
  if (present.length === 0) return one('no browser', false);
  return withFolder(async (folder) => {
    const file = join(folder, 'browsers.json');
    const {ok} = await run('wtr', ['--config', 'web-test-runner.config.ts', '--files', ...files], {
      output: 'live',
      env: {BROWSERS: present.join(','), BROWSER_TALLY: file},
    });
    const tally = await readJson(file);
    return settle('wtr', isTally(tally) ? tally : sum([]), ok);
  });
}

/** The engines that can be used, after saying which cannot, and why. */
export async function presentEngines(engines: readonly EngineName[]): Promise<EngineName[]> {
  await installEngines(
    engines.filter((name) => !findEngine(name).found),
    ownApt(),
  );
  return engines.filter((name) => {
    const state = findEngine(name);
    if (!state.found) process.stdout.write(`Left out: ${name}, because ${state.reason}.\n`);
    return state.found;
  });
}

function isTally(value: unknown): value is Tally {
  return (
    typeof value === 'object' &&
    value !== null &&
    'passed' in value &&
    'failed' in value &&
    Array.isArray(value.failed)
  );
}
