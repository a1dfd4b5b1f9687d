import {run} from './command.ts';
import type {SectionName} from './request.ts';
import type {Tally} from './tally.ts';

/** One part of the run, with a heading of its own. */
export interface Section {
  readonly name: SectionName;
  readonly title: string;
  /** Shows what a person needs to see of it, and counts. */
  readonly run: () => Promise<Tally>;
}

/** A program that passes or fails as a whole. */
export interface Check {
  readonly command: string;
  readonly args: readonly string[];
}

/** A section of checks, each counted as one test; the output of a failed one is shown. */
export function checks(name: SectionName, title: string, all: readonly Check[]): Section {
  return {
    name,
    title,
    run: async () => {
      let passed = 0;
      for (const {command, args} of all) {
        const {ok, output} = await run(command, args, {output: 'kept'});
        if (ok) passed += 1;
        else process.stdout.write(`${command} ${args.join(' ')}\n${output}`);
      }
      return {passed, failed: all.length - passed};
    },
  };
}
