import metadata from '../../package.json' with {type: 'json'};
import {builds} from '../../demo/server/builds.ts';
import {makeFresh} from '../../demo/server/freshness.ts';
import {runScript, ScriptError} from '../../demo/server/npm-script.ts';
import {root} from './command.ts';
import {inPairs, type Print} from './section.ts';
import {one, type Tally} from './tally.ts';

/**
 * Every `build:…` script of package.json: each writes a folder of its own. What the demo serves is
 * remembered as fresh, so that the demo of the end-to-end tests does not build it once more.
 */
export function runBuilds(print: Print): Promise<Tally> {
  const scripts = Object.keys(metadata.scripts).filter((name) => name.startsWith('build:'));
  return inPairs(scripts.map((script) => () => runBuild(script, print)));
}

async function runBuild(script: string, print: Print): Promise<Tally> {
  const {signal} = new AbortController();
  const build = () => runScript(script, {projectDir: root, signal});
  const served = builds.find((candidate) => candidate.script === script);
  try {
    await (served ? makeFresh(root, served, build) : build());
    return one(script, true);
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error;
    print(`${error.message}\n`);
    return one(script, false);
  }
}
