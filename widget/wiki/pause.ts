/** Runs something after some milliseconds; what it gives back calls that off. */
export type Pause = (milliseconds: number, run: () => void) => () => void;

/** By the clock of the browser. */
export const pause: Pause = (milliseconds, run) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};
