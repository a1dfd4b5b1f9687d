import {defaultReporter, type TestRunnerConfig} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {browserBundle} from './test/run/browser-bundle.ts';
import {tallyReporter} from './test/run/browser-tally.ts';
import {type EngineName, engineNames, findEngine, isEngineName} from './test/run/engines.ts';
import {forcedColours} from './test/run/forced-colours.ts';
import {heldBack} from './test/run/held-back.ts';
import {unsteady} from './test/run/unsteady.ts';
import {webkitLauncher} from './test/run/webkit-launcher.ts';

type PuppeteerOptions = NonNullable<
  NonNullable<Parameters<typeof chromeLauncher>[0]>['launchOptions']
>;
type Launcher = NonNullable<TestRunnerConfig['browsers']>[number];

const {BROWSERS: wanted, BROWSER_TALLY: tallyPath} = process.env;

/** `npm run test:browser -- --files 'test/widget/*.browser.ts'`, in `BROWSERS=chromium,firefox` or in all there are. */
export default {
  files: ['test/**/*.browser.ts'],
  middleware: [
    // The page that lets nothing in which does not say that it may come.
    (context, next) => {
      if (context.path.endsWith('/isolated.html')) {
        context.set('cross-origin-embedder-policy', 'require-corp');
      }
      return next();
    },
    unsteady(),
    heldBack(),
  ],
  plugins: [browserBundle(), forcedColours()],
  browsers: await launchers(wanted ? wanted.split(',').filter(isEngineName) : engineNames),
  // Engines run at the same time. Within one, two pages would take the focus from each other.
  concurrency: 1,
  concurrentBrowsers: 3,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: {config: {ui: 'bdd', timeout: '10000'}},
  reporters: [
    defaultReporter({reportTestProgress: process.stdout.isTTY ?? false}),
    tallyReporter(tallyPath),
  ],
} satisfies TestRunnerConfig;

async function launchers(names: readonly EngineName[]): Promise<Launcher[]> {
  const all: Launcher[] = [];
  for (const name of names) {
    const engine = findEngine(name);
    if (engine.found) all.push(await launcher(name, engine.path));
  }
  return all;
}

async function launcher(name: EngineName, executablePath: string): Promise<Launcher> {
  switch (name) {
    case 'chromium':
      return named('Chromium', {
        browser: 'chrome',
        executablePath,
        // Chromium has no sandbox for root, as in a container.
        args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
      });
    case 'firefox':
      return named('Firefox', {browser: 'firefox', executablePath});
    case 'webkit':
      return webkitLauncher(executablePath);
  }
}

function named(name: string, launchOptions: PuppeteerOptions): Launcher {
  return Object.assign(chromeLauncher({launchOptions}), {name});
}
