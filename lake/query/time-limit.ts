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

/**
 * Runs synchronous work, and stops it wherever it is when its time is over: in a loop, in a sort, in
 * a regular expression. No `finally` of the work runs then, so it must leave nothing to clean up.
 * @throws TimeLimitError when the time was not enough.
 */
export function within<T>(milliseconds: number, work: () => T): T {
  const done: {value?: T} = {};
  call.work = () => {
    done.value = work();
  };
  try {
    script.runInThisContext({timeout: Math.max(1, Math.ceil(milliseconds))});
  } catch (cause) {
    if (!isTimeout(cause)) throw cause;
    throw new TimeLimitError(`This took longer than ${milliseconds} ms.`, {cause});
  }
  // @ts-expect-error -- it is there, or the work would have thrown; T itself may be undefined
  return done.value;
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
