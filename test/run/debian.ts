import {readFileSync} from 'node:fs';
import {run} from './command.ts';
import {type EngineName, findEngine, program} from './engines.ts';

const packages: Readonly<Record<EngineName, readonly string[]>> = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/**
 * Installs the engines that are missing by apt, when this is Debian and we may; does nothing
 * elsewhere. A failure is shown and is not an error: the run goes on with what is there.
 */
export async function installEngines(engines: readonly EngineName[]): Promise<void> {
  const missing = engines.filter((name) => !findEngine(name).found);
  if (missing.length === 0 || !isDebian() || process.getuid?.() !== 0 || !program('apt-get')) {
    return;
  }
  const wanted = missing.flatMap((name) => packages[name]);
  process.stdout.write(`Installing ${wanted.join(' ')} by apt ...\n`);
  const install = ['install', '-y', '-q', '--no-install-recommends', ...wanted];
  for (const args of [['update', '-q'], install]) {
    const {ok, output} = await run('apt-get', args, {
      output: 'kept',
      env: {DEBIAN_FRONTEND: 'noninteractive'},
    });
    if (!ok) process.stdout.write(`apt-get ${args[0]} failed:\n${output}`);
  }
}

function isDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
