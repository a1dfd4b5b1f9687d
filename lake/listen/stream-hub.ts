import {refuse} from '../refusal.ts';
import {EventStream} from './event-stream.ts';

const heartbeat = 15_000;

/** How many streams may be open at once. */
export interface StreamLimits {
  readonly total: number;
  /** Of one address without the token, so that no visitor takes the place of all others. */
  readonly perVisitor: number;
  /** Of all addresses without the token, so that visitors leave room for editors. */
  readonly ofVisitors: number;
}

const usualLimits: StreamLimits = {total: 2_000, perVisitor: 100, ofVisitors: 1_500};

/** Who opens a stream: the holder of the token, or a visitor by address. */
export type StreamReader = 'editor' | {readonly address: string};

/** Every open event stream: it keeps them awake and ends them when the lake closes. */
export class StreamHub {
  readonly #limits: StreamLimits;
  readonly #streams = new Set<EventStream>();
  readonly #ofVisitors = new Map<string, number>();
  readonly #timer: NodeJS.Timeout;

  constructor(limits: StreamLimits = usualLimits) {
    this.#limits = limits;
    this.#timer = setInterval(() => {
      for (const stream of this.#streams) stream.beat();
    }, heartbeat).unref();
  }

  get size(): number {
    return this.#streams.size;
  }

  /** @throws Refusal when too many streams are open, of this reader or of all. */
  open(reader: StreamReader, onClose: () => void): EventStream {
    this.#checkRoom(reader);
    const stream: EventStream = new EventStream(() => {
      this.#streams.delete(stream);
      this.#count(reader, -1);
      onClose();
    });
    this.#streams.add(stream);
    this.#count(reader, 1);
    return stream;
  }

  close(): void {
    clearInterval(this.#timer);
    for (const stream of this.#streams) stream.close();
  }

  #checkRoom(reader: StreamReader): void {
    const {total, perVisitor, ofVisitors} = this.#limits;
    if (this.#streams.size >= total) throw refuse(429, 'Too many open event streams.');
    if (reader === 'editor') return;
    const sum = [...this.#ofVisitors.values()].reduce((left, right) => left + right, 0);
    const own = this.#ofVisitors.get(reader.address) ?? 0;
    if (sum >= ofVisitors) throw refuse(429, 'Too many open event streams of visitors.');
    if (own >= perVisitor) throw refuse(429, 'Too many open event streams from this address.');
  }

  #count(reader: StreamReader, change: 1 | -1): void {
    if (reader === 'editor') return;
    const count = (this.#ofVisitors.get(reader.address) ?? 0) + change;
    if (count > 0) this.#ofVisitors.set(reader.address, count);
    else this.#ofVisitors.delete(reader.address);
  }
}
