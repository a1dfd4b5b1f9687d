import {fork, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {fileURLToPath} from 'node:url';
import {isRecord} from '../../../lake/json.ts';

/** A process that is measured from outside. */
export interface Child {
  /** What it said when it was ready. */
  readonly said: Readonly<Record<string, unknown>>;
  /** Asks for how it is now. */
  ask(): Promise<Readonly<Record<string, unknown>>>;
  stop(): Promise<void>;
}

/** Starts a script beside this file, and waits until it is ready. */
export async function startChild(name: string, argument: string): Promise<Child> {
  const script = fileURLToPath(new URL(name, import.meta.url));
  const execArgv = ['--disable-warning=ExperimentalWarning', '--expose-gc'];
  const child = fork(script, [argument], {execArgv});
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  return {
    said: await message(child),
    ask() {
      const answer = message(child);
      child.send('how are you?');
      return answer;
    },
    async stop() {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

async function message(child: ChildProcess): Promise<Readonly<Record<string, unknown>>> {
  const [said]: unknown[] = await once(child, 'message');
  return isRecord(said) ? said : {};
}
