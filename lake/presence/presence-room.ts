import {refuse} from '../refusal.ts';

/** What one Studio tells the others, in the words of the presence socket. */
export type PresenceEvent =
  | {readonly type: 'rollCall'; readonly i: string; readonly session: string}
  | {
      readonly type: 'state';
      readonly i: string;
      readonly m: {readonly sessionId: string; readonly locations: unknown};
    }
  | {readonly type: 'disconnect'; readonly i: string; readonly m: {readonly session: string}};

/** A connection that is in the room. */
export interface Guest {
  hear(event: PresenceEvent): void;
  /** Shows that the connection is alive. */
  beat(): void;
}

const heartbeat = 20_000;
const maximumGuests = 500;

/** Who is here: passes on what each says, and remembers nothing. */
export class PresenceRoom {
  readonly #guests = new Set<Guest>();
  readonly #timer: NodeJS.Timeout;

  constructor() {
    this.#timer = setInterval(() => {
      for (const guest of this.#guests) guest.beat();
    }, heartbeat).unref();
  }

  get size(): number {
    return this.#guests.size;
  }

  /** @throws Refusal when the room is full. */
  checkRoom(): void {
    if (this.#guests.size >= maximumGuests) throw refuse(429, 'Too many open presence sockets.');
  }

  enter(guest: Guest): void {
    this.#guests.add(guest);
  }

  leave(guest: Guest): void {
    this.#guests.delete(guest);
  }

  /** Tells everyone, the teller included: a Studio knows its own session by its id. */
  tell(event: PresenceEvent): void {
    for (const guest of this.#guests) guest.hear(event);
  }

  close(): void {
    clearInterval(this.#timer);
    this.#guests.clear();
  }
}
