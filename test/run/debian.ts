import {readFileSync} from 'node:fs';
import {type Ended, run} from './command.ts';
import {type EngineName, program} from './engines.ts';

const packages: Readonly<Record<EngineName, readonly string[]>> = {
  // Poppler reads the pages that Chromium prints.
  chromium: ['chromium', 'poppler-utils'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/** Runs `apt-get` with these arguments. */
export type Apt = (args: readonly string[]) => Promise<Ended>;

/** The `apt-get` of this machine when it is Debian and we are root, `null` otherwise. */
export function ownApt(): Apt | null {
  if (!isDebian() || process.getuid?.() !== 0 || !program('apt-get')) return null;
  return (args) => run('apt-get', args, {output: 'kept', env: {DEBIAN_FRONTEND: 'noninteractive'}});
}

/**
 * Installs browser engines; without `apt` it does nothing. A failure is shown and is no error:
 * the run goes on with the engines that are there.
 */
export async function installEngines(
  engines: readonly EngineName[],
  apt: Apt | null,
): Promise<void> {
  if (engines.length === 0 || !apt) return;
  const wanted = engines.flatMap((name) => packages[name]);
  process.stdout.write(`Installing ${wanted.join(' ')} by apt ...\n`);
  await show(apt, ['update', '-q']);
  await show(apt, ['install', '-y', '-q', '--no-install-recommends', ...wanted]);
}

async function show(apt: Apt, args: readonly string[]): Promise<void> {
  const {ok, output} = await apt(args);
  if (!ok) process.stdout.write(`apt-get ${args[0]} failed:\n${output}`);
}

function isDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
