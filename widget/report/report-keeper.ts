import {isRecord} from '../content/wire.ts';

/** What a couple agreed on, in their own words. */
export interface Agreement {
  readonly connectionSignal: string;
  readonly spaceSignal: string;
  readonly returnTime: string;
}

/** What is kept of a report: what was done, agreed, and what the page delivered. */
export interface KeptReport {
  /** Days of the plan that were ticked off, from 1. */
  readonly done: readonly number[];
  readonly agreement: Agreement;
  /** A report that the page delivered itself, unread; otherwise `null`. */
  readonly delivered: unknown;
}

const NOTHING: KeptReport = {
  done: [],
  agreement: {connectionSignal: '', spaceSignal: '', returnTime: ''},
  delivered: null,
};
const LONGEST = 500_000;
const LONGEST_LINE = 2000;
const MOST_DAYS = 400;

/** The key under which a test's reports are kept; clearing the answers removes it. */
export function reportKey(test: string): string {
  return `relationship-test.report:${test}`;
}

/**
 * Keeps what a visitor did with the reports of a test in the browser's storage, and that they
 * were unlocked. Storage that is blocked or full keeps it for this page only; what comes back is
 * not trusted.
 */
export class ReportKeeper {
  readonly #storage: Storage | null;
  readonly #test: string;
  #kept: Readonly<Record<string, KeptReport>> | null = null;
  #unlocked = false;

  constructor(storage: Storage | null, test: string) {
    this.#storage = storage;
    this.#test = test;
  }

  /** Whether the reports of this test were unlocked on this device. */
  get isUnlocked(): boolean {
    return this.#unlocked || this.#read(this.#unlockKey) === 'yes';
  }

  /** Remembers that the reports are unlocked; no answer and no pattern is part of it. */
  unlock(): void {
    this.#unlocked = true;
    this.#write(this.#unlockKey, 'yes');
  }

  /** What is kept of the report of a pattern. */
  get(pattern: string): KeptReport {
    this.#kept ??= parse(this.#read(reportKey(this.#test)));
    return Object.hasOwn(this.#kept, pattern) ? (this.#kept[pattern] ?? NOTHING) : NOTHING;
  }

  change(pattern: string, change: Partial<KeptReport>): void {
    this.#kept = {...this.#kept, [pattern]: {...this.get(pattern), ...change}};
    this.#write(reportKey(this.#test), JSON.stringify(this.#kept));
  }

  get #unlockKey(): string {
    return `relationship-test.unlocked:${this.#test}`;
  }

  #read(key: string): string | null {
    try {
      return this.#storage?.getItem(key) ?? null;
    } catch {
      return null;
    }
  }

  #write(key: string, text: string): void {
    try {
      this.#storage?.setItem(key, text);
    } catch {
      // The visitor loses nothing now, only on another visit.
    }
  }
}

function parse(text: string | null): Readonly<Record<string, KeptReport>> {
  if (!text || text.length > LONGEST) return {};
  try {
    const stored: unknown = JSON.parse(text);
    if (!isRecord(stored)) return {};
    return Object.fromEntries(Object.entries(stored).map(([id, kept]) => [id, readKept(kept)]));
  } catch {
    return {};
  }
}

function readKept(stored: unknown): KeptReport {
  if (!isRecord(stored)) return NOTHING;
  const {done, agreement, delivered} = stored;
  const line = (name: keyof Agreement): string => {
    const value = isRecord(agreement) ? agreement[name] : '';
    return typeof value === 'string' ? value.slice(0, LONGEST_LINE) : '';
  };
  return {
    done: Array.isArray(done) ? [...new Set(done.filter(isDay))] : [],
    agreement: {
      connectionSignal: line('connectionSignal'),
      spaceSignal: line('spaceSignal'),
      returnTime: line('returnTime'),
    },
    delivered: isRecord(delivered) ? delivered : null,
  };
}

function isDay(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MOST_DAYS;
}
