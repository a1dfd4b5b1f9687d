/** What does for a visitor, later, what they did on a step. */
export interface Taker {
  next(): void;
  readonly step: {choose(radio: HTMLInputElement): unknown};
}

/** Something that a visitor did, for when it can be done. */
export type Heard = (taker: Taker) => unknown;
