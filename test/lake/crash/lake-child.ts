import {spawn, type ChildProcess, type SpawnOptions} from 'node:child_process';
import {once} from 'node:events';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';

/** A lake in another process. */
export interface LakeChild {
  readonly url: string;
  readonly token: string;
  /** Ends it in the middle of whatever it does. */
  kill(): Promise<void>;
}

/** The script that runs a lake until it is killed. */
export const script = fileURLToPath(new URL('./lake-process.ts', import.meta.url));

/**
 * Starts a lake in another process.
 * @param limit a shell command that runs before it in the same process, such as `ulimit -f 100`.
 * @throws Error with the lake's own words when it does not start.
 */
export async function startLakeChild(
  dataDir: string,
  {limit = ':', ...options}: SpawnOptions & {readonly limit?: string} = {},
): Promise<LakeChild> {
  const command = `${limit}; exec "$0" --disable-warning=ExperimentalWarning "$@"`;
  const child = spawn('sh', ['-c', command, process.execPath, script, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
    ...options,
  });
  const started = await firstLine(child);
  const {url, token, error} = started;
  if (!url || !token) throw new Error(error ?? 'The lake did not start.');
  return {
    url,
    token,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

async function firstLine(child: ChildProcess): Promise<Record<string, string>> {
  if (!child.stdout) return {};
  for await (const line of createInterface({input: child.stdout})) {
    const said: unknown = JSON.parse(line);
    const members = Object.entries(typeof said === 'object' && said ? said : {});
    return Object.fromEntries(members.map(([name, value]) => [name, String(value)]));
  }
  return {};
}
