/** What keeps the work of a group: all of it, or none. */
export interface Ledger {
  /** Makes everything durable that was done since the last time. */
  commit(): void;
  /** Takes all of it back. */
  rollBack(): void;
}

/** Thrown by work after which nothing of its group can be kept; its cause is what everyone hears. */
export class GroupLostError extends Error {
  override readonly name = 'GroupLostError';
}

interface Waiting {
  /** Does the work. What it returns tells the outcome to whoever asked for it. */
  readonly carryOut: () => () => void;
  readonly reject: (cause: unknown) => void;
}

/** After so many milliseconds of work a group takes in nothing more: others wait for their turn. */
const longestGroup = 20;

/**
 * Commits together what was asked for at about the same time, so that many writers share the one
 * wait for the disk. Work is carried out in the order in which it was asked for, each on what those
 * before it have left. Between the first of it and the commit nothing else runs, and nobody is told
 * of anything before the whole group is durable.
 */
export class GroupCommit {
  readonly #ledger: Ledger;
  readonly #waiting: Waiting[] = [];
  #isScheduled = false;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /**
   * Has work done in the next group. Work that throws must leave nothing behind; the others in its
   * group go on.
   * @param announce hears what the work gave when that is durable, before anyone else.
   * @returns what the work gave. When the group cannot be made durable all of its work fails with
   * the same fault, also what had failed already: perhaps over something that now never was.
   */
  add<T>(work: () => T, announce: (value: T) => void): Promise<T> {
    return new Promise((resolve, reject) => {
      const tell = (outcome: Outcome<T>) => {
        try {
          if ('fault' in outcome) throw outcome.fault;
          announce(outcome.value);
          resolve(outcome.value);
        } catch (cause) {
          reject(cause);
        }
      };
      const carryOut = () => {
        const outcome = outcomeOf(work);
        return () => tell(outcome);
      };
      this.#waiting.push({carryOut, reject});
      this.#schedule();
    });
  }

  /** Commits all that waits. */
  flush(): void {
    while (this.#waiting.length > 0) this.#commitGroup();
  }

  /** By the next turn everyone has been heard whose request has arrived meanwhile. */
  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    setImmediate(() => {
      this.#isScheduled = false;
      if (this.#waiting.length > 0) this.#commitGroup();
      if (this.#waiting.length > 0) this.#schedule();
    });
  }

  #commitGroup(): void {
    const group: Waiting[] = [];
    let outcomes: (() => void)[];
    try {
      outcomes = this.#carryOut(group);
      this.#ledger.commit();
    } catch (cause) {
      const fault = cause instanceof GroupLostError ? cause.cause : cause;
      for (const {reject} of group) reject(fault);
      // If even this fails nothing more may be served from here: the fault ends the process.
      this.#ledger.rollBack();
      return;
    }
    for (const tell of outcomes) tell();
  }

  /** @param group takes note of what was begun. */
  #carryOut(group: Waiting[]): (() => void)[] {
    const outcomes: (() => void)[] = [];
    const end = performance.now() + longestGroup;
    do {
      const next = this.#waiting.shift();
      if (!next) break;
      group.push(next);
      outcomes.push(next.carryOut());
    } while (performance.now() < end);
    return outcomes;
  }
}

type Outcome<T> = {readonly value: T} | {readonly fault: unknown};

function outcomeOf<T>(work: () => T): Outcome<T> {
  try {
    return {value: work()};
  } catch (fault) {
    if (fault instanceof GroupLostError) throw fault;
    return {fault};
  }
}
