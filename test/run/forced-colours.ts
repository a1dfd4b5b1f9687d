import type {TestRunnerConfig} from '@web/test-runner';
import {ChromeLauncher} from '@web/test-runner-chrome';

type RunnerPlugin = NonNullable<TestRunnerConfig['plugins']>[number];

/** A command of tests, `force-colours`: Chromium can emulate the mode of high contrast. */
export function forcedColours(): RunnerPlugin {
  return {
    name: 'forced-colours',
    async executeCommand({command, payload, session: {id, browser}}) {
      if (command !== 'force-colours') return undefined;
      if (!(browser instanceof ChromeLauncher) || browser.name !== 'Chromium') return false;
      const devtools = await browser.getPage(id).createCDPSession();
      await devtools.send('Emulation.setEmulatedMedia', {
        features: [{name: 'forced-colors', value: payload ? 'active' : 'none'}],
      });
      return true;
    },
  };
}
