import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {delimiter, dirname, resolve} from 'node:path';

/** The project's folder. */
export const root = resolve(import.meta.dirname, '../..');

/** How a command ended. */
export interface Ended {
  /** Whether it ended with code 0. */
  readonly ok: boolean;
  /** What it printed on both channels, when that was kept. */
  readonly output: string;
}

/** Settings of {@link run}. */
export interface RunOptions {
  /** `live` shows the output as it comes; `kept` returns it instead. */
  readonly output: 'live' | 'kept';
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs a program, found in `node_modules/.bin` or on `PATH`, in the project's folder. A program
 * that cannot be started has not ended well, and its output says why.
 */
export async function run(
  command: string,
  args: readonly string[],
  {output, env = {}}: RunOptions,
): Promise<Ended> {
  const child = spawn(command, args, {
    cwd: root,
    env: {...process.env, PATH: searchPath(), ...env},
    stdio: output === 'live' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
  });
  const kept: Buffer[] = [];
  for (const channel of [child.stdout, child.stderr]) {
    channel?.on('data', (part: Buffer) => kept.push(part));
  }
  try {
    const ended: unknown[] = await once(child, 'close');
    return {ok: ended[0] === 0, output: Buffer.concat(kept).toString()};
  } catch (error) {
    return {ok: false, output: `${command} could not be started: ${String(error)}\n`};
  }
}

/** The project's own programs first, then the Node.js that runs this, then the machine's. */
function searchPath(): string {
  return [
    resolve(root, 'node_modules/.bin'),
    dirname(process.execPath),
    process.env['PATH'] ?? '',
  ].join(delimiter);
}
