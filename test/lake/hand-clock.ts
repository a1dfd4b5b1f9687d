import type {LakeOptions} from '../../lake/index.ts';

/** A clock and its alarms, which move when a test says so and not otherwise. */
export class HandClock {
  readonly #alarms = new Map<symbol, {readonly at: number; readonly ring: () => void}>();
  #now: number;

  constructor(start: string) {
    this.#now = Date.parse(start);
  }

  /** What a lake needs to live by this clock. */
  get options(): Pick<LakeOptions, 'clock' | 'alarm'> {
    return {
      clock: () => new Date(this.#now),
      alarm: (milliseconds, ring) => {
        const alarm = Symbol('alarm');
        this.#alarms.set(alarm, {at: this.#now + milliseconds, ring});
        return () => this.#alarms.delete(alarm);
      },
    };
  }

  /** How many alarms are set. */
  get waiting(): number {
    return this.#alarms.size;
  }

  /** Moves on to a time, and rings what was to ring until then. */
  moveTo(time: string): void {
    this.#now = Date.parse(time);
    for (const [alarm, {at, ring}] of this.#alarms) {
      if (at > this.#now) continue;
      this.#alarms.delete(alarm);
      ring();
    }
  }
}
