import {Worker} from 'node:worker_threads';
import {Refusal, refuse, refuseQuery} from '../refusal.ts';
import type {QueryAnswer} from './answer.ts';
import type {LaneMessage, LaneRequest, LaneSetting} from './lane-messages.ts';

export interface LaneOptions extends LaneSetting {
  /** How long one query may take, in milliseconds. */
  readonly timeLimit: number;
  /** How much memory the thread may use, in megabytes; asked anew at each start of the thread. */
  readonly memoryLimit: () => number;
}

/** How many queries may wait in one lane. */
const maximumWaiting = 64;

/** How long a thread may take to gather the documents for a query, in milliseconds. */
const preparationTime = 60_000;

/** A thread that nobody has asked for so long, in milliseconds, gives its memory back. */
const idleTime = 60_000;

/** The thread's file: TypeScript beside this one, or JavaScript in a build. */
const threadFile = new URL(
  import.meta.url.endsWith('.ts') ? './query-worker.ts' : './query-worker.js',
  import.meta.url,
);

interface Asked {
  readonly request: LaneRequest;
  readonly resolve: (answer: QueryAnswer) => void;
  readonly reject: (reason: Refusal) => void;
}

/**
 * Where heavy queries run, one after the other: a thread with its own copy of the documents, so that
 * it can be ended at any moment without touching anything else. It starts with the first query.
 */
export class QueryLane {
  readonly #options: LaneOptions;
  readonly #waiting: Asked[] = [];
  #thread: Worker | undefined;
  #isReady = false;
  #current: Asked | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: LaneOptions) {
    this.#options = options;
  }

  /** @throws Refusal when the query fails, takes too long or too much memory, or the lane is full. */
  ask(request: LaneRequest): Promise<QueryAnswer> {
    if (this.#waiting.length >= maximumWaiting) {
      throw refuse(503, 'Too many large queries are waiting. Try again soon.');
    }
    return new Promise((resolve, reject) => {
      this.#waiting.push({request, resolve, reject});
      this.#next();
    });
  }

  async close(): Promise<void> {
    const gone = refuse(503, 'The lake is closing.');
    for (const asked of this.#waiting.splice(0)) asked.reject(gone);
    this.#current?.reject(gone);
    this.#current = undefined;
    await this.#end();
  }

  #next(): void {
    if (this.#current) return;
    this.#thread ??= this.#start();
    if (!this.#isReady) return;
    this.#current = this.#waiting.shift();
    const asked = this.#current;
    if (!asked) {
      this.#after(idleTime, () => void this.#end());
      return;
    }
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    this.#thread.postMessage(asked.request);
    this.#limit(preparationTime);
  }

  #start(): Worker {
    const {folder, publicOnly, memoryLimit} = this.#options;
    const setting: LaneSetting = {folder, publicOnly};
    const thread = new Worker(threadFile, {
      workerData: setting,
      resourceLimits: {maxOldGenerationSizeMb: Math.ceil(memoryLimit())},
    });
    thread.unref();
    thread.on('message', (message: LaneMessage) => {
      if (thread === this.#thread) this.#hear(message);
    });
    thread.on('error', (cause: Error & {readonly code?: string}) => {
      if (thread !== this.#thread) return;
      const isFull = cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
      if (isFull && this.#current) this.#stop('The query needs too much memory');
      else this.#fail(cause);
    });
    return thread;
  }

  #hear(message: LaneMessage): void {
    const asked = this.#current;
    if ('begun' in message) {
      this.#limit(this.#options.timeLimit);
      return;
    }
    if ('ready' in message) this.#isReady = true;
    else if (asked) {
      this.#current = undefined;
      if ('answer' in message) asked.resolve(message.answer);
      else asked.reject(refusalFrom(message.refusal));
    }
    this.#next();
  }

  /** Ends the query at hand, and the thread with it. */
  #stop(reason: string): void {
    const asked = this.#current;
    this.#current = undefined;
    asked?.reject(refuseQuery(asked.request.query, reason));
    void this.#end();
    if (this.#waiting.length > 0) this.#next();
  }

  /** A thread that cannot work at all is no fault of those who wait. */
  #fail(cause: unknown): void {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const refusal = refuse(503, `The store could not be read: ${reason}. Try again.`);
    for (const asked of this.#waiting.splice(0)) asked.reject(refusal);
    this.#current?.reject(refusal);
    this.#current = undefined;
    void this.#end();
  }

  async #end(): Promise<void> {
    const thread = this.#thread;
    this.#thread = undefined;
    this.#isReady = false;
    clearTimeout(this.#timer);
    await thread?.terminate();
  }

  /** Ends the query at hand unless it has an answer in time. */
  #limit(milliseconds: number): void {
    this.#after(milliseconds, () => this.#stop(`The query took longer than ${milliseconds} ms`));
  }

  #after(milliseconds: number, what: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(what, milliseconds).unref();
  }
}

function refusalFrom({
  status,
  message,
  body,
}: Pick<Refusal, 'status' | 'message' | 'body'>): Refusal {
  return new Refusal(status, message, body);
}
