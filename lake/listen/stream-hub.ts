import {refuse} from '../refusal.ts';
import {EventStream} from './event-stream.ts';

const heartbeat = 15_000;

/** Streams that may be open at once, all readers together. */
const maximumStreams = 2_000;

/** Every open event stream: it keeps them awake and ends them when the lake closes. */
export class StreamHub {
  readonly #streams = new Set<EventStream>();
  readonly #timer: NodeJS.Timeout;

  constructor() {
    this.#timer = setInterval(() => {
      for (const stream of this.#streams) stream.beat();
    }, heartbeat).unref();
  }

  get size(): number {
    return this.#streams.size;
  }

  /** @throws Refusal when too many streams are open. */
  open(onClose: () => void): EventStream {
    if (this.#streams.size >= maximumStreams) throw refuse(429, 'Too many open event streams.');
    const stream: EventStream = new EventStream(() => {
      this.#streams.delete(stream);
      onClose();
    });
    this.#streams.add(stream);
    return stream;
  }

  close(): void {
    clearInterval(this.#timer);
    for (const stream of this.#streams) stream.close();
  }
}
