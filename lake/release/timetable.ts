import type {Dataset} from '../dataset.ts';
import {isReleaseDocumentId, releaseDocumentIdOf} from '../document/id.ts';
import type {ChangeSet} from '../mutation/change-set.ts';
import {MutationFault} from '../mutation/fault.ts';
import type {Alarm} from './alarm.ts';
import {publishRelease} from './publish.ts';
import {scheduledAmong, scheduleOf, type ScheduledRelease} from './release.ts';

/**
 * A machine may sleep, and its clock be set: the time is looked at again after so many milliseconds
 * at the latest, while there is something to wait for.
 */
const longestWait = 30_000;

/** How long a store that could not be written is left alone, in milliseconds. */
const waitAfterFault = 5_000;

export interface TimetableOptions {
  readonly dataset: Dataset;
  /** Tells the time. */
  readonly clock: () => Date;
  readonly alarm: Alarm;
  /** Who publishes where it is not known who scheduled it: the id of a user. */
  readonly author: string;
  readonly log: (line: string) => void;
}

/**
 * Publishes scheduled releases when their time has come: each once, whole, in a transaction of its
 * own. One whose time went by while nothing ran is published at the start. Only what is in the
 * store says what is to be done, so nothing is forgotten, or done twice, whenever the lake ends.
 */
export class Timetable {
  readonly #options: TimetableOptions;
  readonly #unsubscribe: () => void;
  #cancelAlarm = () => {};
  #isAtWork = false;
  #isClosed = false;

  constructor(options: TimetableOptions) {
    this.#options = options;
    this.#unsubscribe = options.dataset.subscribe(({changes}) => {
      if (!this.#isAtWork && changes.some(({id}) => isReleaseDocumentId(id))) this.#setAlarm();
    });
  }

  /** Publishes what is due, and waits for the rest. */
  async keep(): Promise<void> {
    this.#isAtWork = true;
    let wait = 0;
    try {
      for (let due = this.#due(); due && !this.#isClosed; due = this.#due()) {
        await this.#publish(due);
      }
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      this.#options.log(`What is scheduled could not be published yet: ${reason}`);
      wait = waitAfterFault;
    } finally {
      this.#isAtWork = false;
      this.#setAlarm(wait);
    }
  }

  close(): void {
    this.#isClosed = true;
    this.#unsubscribe();
    this.#cancelAlarm();
  }

  #next(): ScheduledRelease | undefined {
    return scheduledAmong(this.#options.dataset.corpus.releases())[0];
  }

  #due(): ScheduledRelease | undefined {
    const next = this.#next();
    return next && this.#isDue(next) ? next : undefined;
  }

  #isDue({publishAt}: ScheduledRelease): boolean {
    return publishAt <= this.#options.clock().getTime();
  }

  /** @param least how long to wait at least, in milliseconds. */
  #setAlarm(least = 0): void {
    this.#cancelAlarm();
    const next = this.#next();
    if (!next || this.#isClosed) return;
    const left = next.publishAt - this.#options.clock().getTime();
    const wait = Math.max(least, Math.min(left, longestWait));
    this.#cancelAlarm = this.#options.alarm(wait, () => void this.keep());
  }

  async #publish({name, author = this.#options.author}: ScheduledRelease): Promise<void> {
    const {dataset, log} = this.#options;
    try {
      const {value: isDone} = await dataset.transact({author}, (changes) => {
        if (!this.#isStillDue(name, changes)) return false;
        publishRelease(name, dataset.corpus.versionsIn(name), changes);
        return true;
      });
      if (isDone) log(`Published release "${name}", as scheduled.`);
    } catch (cause) {
      if (!(cause instanceof MutationFault)) throw cause;
      log(`Release "${name}" could not be published: ${cause.message}`);
      await this.#giveUp(name, author, cause);
    }
  }

  /** Leaves a release that cannot be published to its editors, with the reason. */
  async #giveUp(name: string, author: string, {message}: MutationFault): Promise<void> {
    await this.#options.dataset.transact({author}, (changes) => {
      if (!this.#isStillDue(name, changes)) return;
      const id = releaseDocumentIdOf(name);
      changes.patch({id, set: {state: 'active', error: {message}}, unset: ['publishAt']});
    });
  }

  /** A transaction that came before may have taken the release off the timetable. */
  #isStillDue(name: string, changes: ChangeSet): boolean {
    const scheduled = scheduleOf(changes.get(releaseDocumentIdOf(name)));
    return scheduled !== undefined && this.#isDue(scheduled);
  }
}
