import {createInterface} from 'node:readline/promises';

/** Asks a person at the terminal a question that only `y` or `yes` agrees to. */
export async function confirm(question: string, signal: AbortSignal): Promise<boolean> {
  const terminal = createInterface({input: process.stdin, output: process.stdout});
  // While it reads a line, Ctrl-C reaches readline and not the process.
  terminal.once('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  try {
    const answer = await terminal.question(`${question} [y/N] `, {signal});
    return /^y(es)?$/i.test(answer.trim());
  } finally {
    terminal.close();
  }
}
