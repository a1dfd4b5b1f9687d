import {type ChildProcess, spawn} from 'node:child_process';

/** A script of package.json ended badly; the message carries what it printed. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError';
}

const onWindows = process.platform === 'win32';

/**
 * Runs a script of package.json with this very Node, quietly unless it fails. Aborting the signal
 * ends it, and all that it started.
 * @throws ScriptError when it ends with anything but 0, the signal's reason when it was aborted
 */
export async function runScript(
  script: string,
  {projectDir, signal}: {readonly projectDir: string; readonly signal: AbortSignal},
): Promise<void> {
  signal.throwIfAborted();
  const [command, ...args] = npm();
  const child = spawn(command, [...args, 'run', '--silent', script], {
    cwd: projectDir,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, NO_COLOR: '1', FORCE_COLOR: undefined},
    // In a group of its own it can be ended together with its children.
    detached: !onWindows,
    shell: onWindows && command === 'npm',
  });
  const end = () => endGroup(child);
  signal.addEventListener('abort', end);
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => printed.push(text));
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  signal.removeEventListener('abort', end);
  signal.throwIfAborted();
  if (code !== 0) {
    throw new ScriptError(`npm run ${script} ended with ${code}:\n\n${printed.join('').trim()}`);
  }
}

function endGroup(child: ChildProcess): void {
  if (onWindows || child.pid === undefined) child.kill();
  else process.kill(-child.pid, 'SIGTERM');
}

/** The npm that started this process, if one did; it may not be on the PATH. */
function npm(): [string, ...string[]] {
  const cli = process.env['npm_execpath'];
  return cli?.endsWith('.js') ? [process.execPath, cli] : ['npm'];
}
