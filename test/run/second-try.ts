import type {Tally} from './tally.ts';

/** With more broken files than this, the cause is no unlucky moment, and nothing is run again. */
const MOST_FILES = 5;

/**
 * Runs test files, and those that failed once more: all of them where it was the runner itself
 * that ended badly. What fails twice has failed, and so has what fails for the first time in the
 * second try; what passes then is counted, and named.
 */
export async function withSecondTry(
  files: readonly string[],
  run: (files: readonly string[]) => Promise<Tally>,
): Promise<Tally> {
  const first = await run(files);
  const broken = new Set(first.failed.map(({file}) => file));
  if (broken.size === 0 || broken.size > MOST_FILES) return first;
  const named = [...broken].filter((file) => file !== undefined);
  const whole = named.length < broken.size;
  const {passed, failed} = await run(whole ? files : named);
  const again = new Set(failed.map(({name}) => name));
  const unsteady = first.failed.map(({name}) => name).filter((name) => !again.has(name));
  return {passed: whole ? passed : first.passed + unsteady.length, failed, unsteady};
}
