import {run} from './command.ts';
import type {SectionName} from './request.ts';
import {one, sum, type Tally} from './tally.ts';

/** Shows a text to the person who runs the tests. */
export type Print = (text: string) => void;

/** One part of the run, with a heading of its own. */
export interface Section {
  readonly name: SectionName;
  readonly title: string;
  /** Sections of the same turn, one after the other in the list, run at the same time. */
  readonly turn: number;
  /**
   * Prints what a person needs to see of it, and counts. One that is alone in its turn may also
   * write to the terminal itself.
   */
  readonly run: (print: Print) => Promise<Tally>;
}

/** A program that passes or fails as a whole. */
export interface Check {
  readonly command: string;
  readonly args: readonly string[];
}

/** Runs a program that passes or fails as a whole; the output of a failed one is shown. */
export async function check({command, args}: Check, print: Print): Promise<Tally> {
  const {ok, output} = await run(command, args, {output: 'kept'});
  const line = [command, ...args].join(' ');
  if (!ok) print(`${line}\n${output}`);
  return one(line, ok);
}

/** Does jobs two at a time, in their order: as many as a small machine has cores. */
export async function inPairs(jobs: readonly (() => Promise<Tally>)[]): Promise<Tally> {
  const waiting = [...jobs];
  const tallies: Tally[] = [];
  const work = async (): Promise<void> => {
    for (let job = waiting.shift(); job; job = waiting.shift()) tallies.push(await job());
  };
  await Promise.all([work(), work()]);
  return sum(tallies);
}
