import {isRecord, parseJson, type JsonRecord} from '../json.ts';
import type {Guest, PresenceEvent, PresenceRoom} from './presence-room.ts';

/** What a connection needs to take part. */
export interface PresenceLine {
  readonly userId: string;
  /** True when the header value `Bearer …` carries the token. */
  readonly isAuthorised: (authorization: string) => boolean;
  readonly send: (text: string) => void;
}

/** Error codes of JSON-RPC, and the one that Sanity's client knows for a missing token. */
const unauthorised = 4001;
const parseError = -32_700;
const unknownMethod = -32_601;
const badParams = -32_602;

const maximumSubscriptions = 20;
const maximumSessions = 20;

/** Thrown when a call cannot be answered; the caller gets its code and message. */
class CallError extends Error {
  override readonly name = 'CallError';
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

/** One end of a presence socket: JSON-RPC calls in, answers and notifications out. */
export class PresenceGuest implements Guest {
  readonly #room: PresenceRoom;
  readonly #line: PresenceLine;
  readonly #subscriptions = new Set<string>();
  readonly #sessions = new Set<string>();
  #mayTakePart: boolean;
  #subscriptionsMade = 0;

  constructor(room: PresenceRoom, line: PresenceLine, mayTakePart: boolean) {
    this.#room = room;
    this.#line = line;
    this.#mayTakePart = mayTakePart;
    room.enter(this);
  }

  /** Takes in one message. */
  receive(text: string): void {
    const call = parseJson(text);
    const id = isRecord(call) ? (call['id'] ?? null) : null;
    try {
      if (!isRecord(call)) throw new CallError(parseError, 'The message is not a JSON-RPC call.');
      const params = isRecord(call['params']) ? call['params'] : {};
      this.#say({id, result: this.#carryOut(call['method'], params)});
    } catch (cause) {
      if (!(cause instanceof CallError)) throw cause;
      this.#say({id, error: {code: cause.code, message: cause.message}});
    }
  }

  hear(event: PresenceEvent): void {
    for (const subscription of this.#subscriptions) {
      this.#say({method: 'presence_subscription', params: {subscription, result: event}});
    }
  }

  beat(): void {
    this.#line.send('♥');
  }

  /** Says goodbye for every session that was announced over this connection. */
  leave(): void {
    this.#room.leave(this);
    for (const session of this.#sessions) this.#disconnect(session);
  }

  #carryOut(method: unknown, params: JsonRecord): unknown {
    if (method === 'authorization') {
      this.#mayTakePart = this.#line.isAuthorised(textOf(params, 'authorization'));
      if (this.#mayTakePart) return true;
    }
    if (!this.#mayTakePart) {
      throw new CallError(unauthorised, 'This needs the token of the lake.');
    }
    switch (method) {
      case 'presence_subscribe':
        return this.#subscribe();
      case 'presence_unsubscribe':
        return this.#subscriptions.delete(textOf(params, 'subscriptionId'));
      case 'presence_rollcall':
        this.#tell({type: 'rollCall', i: this.#line.userId, session: textOf(params, 'session')});
        return true;
      case 'presence_announce':
        return this.#announce(params['data']);
      case 'presence_disconnect':
        this.#disconnect(textOf(params, 'session'));
        return true;
      default:
        throw new CallError(unknownMethod, `There is no method "${String(method)}".`);
    }
  }

  #subscribe(): string {
    if (this.#subscriptions.size >= maximumSubscriptions) {
      throw new CallError(badParams, 'Too many subscriptions over one connection.');
    }
    this.#subscriptionsMade += 1;
    const subscription = `presence-${this.#subscriptionsMade}`;
    this.#subscriptions.add(subscription);
    return subscription;
  }

  #announce(data: unknown): true {
    if (!isRecord(data)) throw new CallError(badParams, '"data" must be an object.');
    const sessionId = textOf(data, 'sessionId');
    if (this.#sessions.size < maximumSessions) this.#sessions.add(sessionId);
    const {locations = []} = data;
    this.#tell({type: 'state', i: this.#line.userId, m: {sessionId, locations}});
    return true;
  }

  #disconnect(session: string): void {
    this.#sessions.delete(session);
    this.#tell({type: 'disconnect', i: this.#line.userId, m: {session}});
  }

  #tell(event: PresenceEvent): void {
    this.#room.tell(event);
  }

  #say(message: JsonRecord): void {
    this.#line.send(JSON.stringify({jsonrpc: '2.0', ...message}));
  }
}

function textOf(params: JsonRecord, name: string): string {
  const value = params[name];
  if (typeof value === 'string' && value.length <= 1_000) return value;
  throw new CallError(badParams, `"${name}" must be a string.`);
}
