/** Milliseconds below which an item was hardly read (doi 10.1177/10944281211056520). */
const FASTEST_READING = 2000;

/** Whether answers took under two seconds each on average; `null` when that is not known. */
export function isSpeeding(milliseconds: number | null, answered: number): boolean | null {
  if (milliseconds === null || answered === 0) return null;
  return milliseconds / answered < FASTEST_READING;
}
