/** Where progress is written: `process.stdout`, or a stand-in. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** Tells a person what is being done, and how long it takes. */
export interface Progress {
  /** Runs `work`, showing `doing` with the seconds that pass, then `done(result)`. */
  step<T>(doing: string, work: () => Promise<T>, done: (result: T) => string): Promise<T>;
}

const reportEvery = 10;

/** Progress on a terminal rewrites one line each second; elsewhere it adds a line now and then. */
export function createProgress(output: Output, now: () => number = Date.now): Progress {
  return {
    async step(doing, work, done) {
      const begun = now();
      const seconds = () => Math.round((now() - begun) / 1000);
      const tick = () => {
        if (output.isTTY) output.write(`\r\u001b[2K  ${doing}… ${seconds()} s`);
        else if (seconds() % reportEvery === 0) output.write(`  ${doing}… ${seconds()} s\n`);
      };
      output.write(output.isTTY ? `  ${doing}…` : `  ${doing}…\n`);
      const timer = setInterval(tick, 1000);
      try {
        const result = await work();
        output.write(`${clearLine(output)}  ${done(result)} (${tenths(now() - begun)} s)\n`);
        return result;
      } catch (error) {
        const how = error instanceof Error && error.name === 'AbortError' ? 'stopped' : 'failed';
        output.write(`${clearLine(output)}  ${doing}: ${how} (${tenths(now() - begun)} s)\n`);
        throw error;
      } finally {
        clearInterval(timer);
      }
    },
  };
}

function clearLine(output: Output): string {
  return output.isTTY ? '\r\u001b[2K' : '';
}

function tenths(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}
