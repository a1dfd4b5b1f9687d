import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {resolve} from 'node:path';

/** The demo as a person starts it: `npm run demo` in a process of its own. */
export interface RunningDemo {
  readonly blog: string;
  readonly studio: string;
  readonly lake: string;
  /** Ends it as Ctrl-C does, and waits until it is gone. Gives its exit code. */
  interrupt(): Promise<number | null>;
}

const root = resolve(import.meta.dirname, '../..');

/** Starts the demo on three ports in a row, and waits until it has printed its addresses. */
export async function startDemo(port: number, dataDir: string): Promise<RunningDemo> {
  const child = spawn(
    process.execPath,
    ['demo/start.ts', '--port', String(port), '--data', dataDir],
    {cwd: root, stdio: ['ignore', 'pipe', 'pipe']},
  );
  const ended = once(child, 'close');
  await printed(child, /Ctrl-C ends/, ended);
  return {
    blog: `http://localhost:${port}`,
    studio: `http://localhost:${port + 1}`,
    lake: `http://localhost:${port + 2}`,
    async interrupt() {
      child.kill('SIGINT');
      await ended;
      return child.exitCode;
    },
  };
}

/** Waits until a process has printed something; its end before that is an error with its words. */
async function printed(child: ChildProcess, words: RegExp, ended: Promise<unknown>): Promise<void> {
  let output = '';
  const seen = new Promise<void>((fulfil) => {
    for (const channel of [child.stdout, child.stderr]) {
      channel?.on('data', (part: Buffer) => {
        output += part.toString();
        if (words.test(output)) fulfil();
      });
    }
  });
  const early = ended.then(() => {
    throw new Error(`The demo ended before it had started:\n${output}`);
  });
  await Promise.race([seen, early]);
}
