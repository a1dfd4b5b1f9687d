/**
 * Calls `ring` once, after so many milliseconds, unless the function that it returns is called
 * before.
 */
export type Alarm = (milliseconds: number, ring: () => void) => () => void;

/** The system's; it keeps no process alive. */
export const systemAlarm: Alarm = (milliseconds, ring) => {
  const timer = setTimeout(ring, milliseconds);
  timer.unref();
  return () => clearTimeout(timer);
};
