import {Script} from 'node:vm';

/** Thrown when a piece of work was stopped because it took too long. */
export class TimeLimitError extends Error {
  override readonly name = 'TimeLimitError';
}

/** Where the script below finds what it is to call. */
const callName = Symbol.for('relationship-test lake: work with a time limit');
const call: {work: () => void} = {work: () => undefined};
Object.defineProperty(globalThis, callName, {value: call, configurable: true});
const script = new Script(`globalThis[Symbol.for(${JSON.stringify(callName.description)})].work()`);

/** How often work that was kept waiting may begin again, each time with twice the patience. */
const attempts = 5;

/**
 * Runs synchronous work, and stops it wherever it is when its time is over: in a loop, in a sort, in
 * a regular expression. No `finally` of the work runs then, so it must leave nothing to clean up. It
 * may run more than once: work that did not get the processor for its time, because the machine was
 * busy with something else, begins again.
 * @throws TimeLimitError when the time was not enough.
 */
export function within<T>(milliseconds: number, work: () => T): T {
  for (let attempt = 0; ; attempt += 1) {
    const before = timeAtWork();
    const outcome = attemptWithin(milliseconds * 2 ** attempt, work);
    if ('value' in outcome) return outcome.value;
    const wasAtWork = timeAtWork() - before >= 0.8 * milliseconds;
    if (!wasAtWork && attempt + 1 < attempts) continue;
    throw new TimeLimitError(`This took longer than ${milliseconds} ms.`, {cause: outcome.timeout});
  }
}

type Outcome<T> = {readonly value: T} | {readonly timeout: unknown};

function attemptWithin<T>(milliseconds: number, work: () => T): Outcome<T> {
  const done: {value: T}[] = [];
  call.work = () => {
    done.push({value: work()});
  };
  try {
    script.runInThisContext({timeout: Math.max(1, Math.ceil(milliseconds))});
  } catch (timeout) {
    if (!isTimeout(timeout)) throw timeout;
    return {timeout};
  }
  const [outcome] = done;
  if (!outcome) throw new Error('The work ended without an outcome.');
  return outcome;
}

/** Milliseconds of the processor's time so far: this thread's, or all threads' before Node.js 23.9. */
function timeAtWork(): number {
  const {user, system} = (process.threadCpuUsage ?? process.cpuUsage)();
  return (user + system) / 1000;
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
