import {spawn} from 'node:child_process';

/** A script of package.json ended badly; the message carries what it printed. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError';
}

/**
 * Runs a script of package.json with this very Node, quietly unless it fails. Aborting the signal
 * ends it.
 * @throws ScriptError when it ends with anything but 0
 */
export async function runScript(
  script: string,
  {projectDir, signal}: {readonly projectDir: string; readonly signal: AbortSignal},
): Promise<void> {
  const [command, ...args] = npm();
  const child = spawn(command, [...args, 'run', '--silent', script], {
    cwd: projectDir,
    signal,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, NO_COLOR: '1', FORCE_COLOR: undefined},
    shell: process.platform === 'win32' && command === 'npm',
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
  }
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new ScriptError(`npm run ${script} ended with ${code}:\n\n${printed.trim()}`));
    });
  });
}

/** The npm that started this process, if one did; it may not be on the PATH. */
function npm(): [string, ...string[]] {
  const cli = process.env['npm_execpath'];
  return cli?.endsWith('.js') ? [process.execPath, cli] : ['npm'];
}
