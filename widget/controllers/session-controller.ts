import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {answerBasis, answerTo, isAnswerTo} from '../core/answer.ts';
import type {RelationshipTest} from '../core/model.ts';
import type {Answers} from '../core/result.ts';
import {spend} from '../core/session-steps.ts';
import {createSession, start} from '../core/session.ts';
import type {Session, Transition} from '../core/session.ts';
import type {StorageKind} from './browser-storage.ts';
import {broughtUpToDate, joined, latestSession, readSession} from './earlier-session.ts';
import {newSeed} from './new-seed.ts';
import {SessionKeeper} from './session-keeper.ts';

/** Milliseconds for an item that is answered without hurry. */
const AT_EASE = 8000;

/**
 * Owns the visitor's session: its place in storage, its clock, and the same session in another
 * tab. Nothing is stored before the visitor starts. It does not know what is on show.
 */
export class SessionController implements ReactiveController {
  /** The session on show, or `null` before the test is there. */
  current: Session | null = null;
  /** A session of an earlier visit that can be gone on with. */
  earlier: Session | null = null;

  readonly #host: ReactiveControllerHost;
  #test: RelationshipTest | null = null;
  #keeper: SessionKeeper | null = null;
  /** When time was last counted, in milliseconds, or `null` while nobody looks. */
  #counted: number | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('storage', this.#look);
    window.addEventListener('pageshow', this.#look);
    document.addEventListener('visibilitychange', this.#onVisibility);
    this.#counted = document.hidden ? null : performance.now();
  }

  hostDisconnected(): void {
    this.#count();
    this.#counted = null;
    window.removeEventListener('storage', this.#look);
    window.removeEventListener('pageshow', this.#look);
    document.removeEventListener('visibilitychange', this.#onVisibility);
  }

  /**
   * Takes up a test: a session that is under way goes on, with the answers that still count. One
   * that began before this controller was there is handed over as `begun`.
   */
  open(test: RelationshipTest, storage: StorageKind, begun?: Session | null): void {
    this.#test = test;
    this.#keeper = new SessionKeeper(storage, test.id);
    if (this.current?.test === test.id && this.current.phase !== 'intro') {
      this.current = broughtUpToDate(this.current, test);
      return;
    }
    // From here on time is counted; what was before is known by the clock alone.
    this.#count();
    this.current = begun ?? createSession(test, newSeed());
    const {startedAt} = this.current;
    if (startedAt === null) {
      this.earlier = latestSession(this.#keeper, test);
    } else {
      this.current = spend(this.current, Date.now() - startedAt);
      this.#keeper.keep(this.current);
    }
  }

  /** Starts with no answers; an earlier session is given up. */
  start(): void {
    if (this.earlier) this.#keeper?.forget(this.#keeper.key(this.earlier));
    this.earlier = null;
    this.apply((session) => start(session, Date.now()));
  }

  /** Goes on with the earlier session. */
  resume(): void {
    if (!this.earlier) return;
    this.#count();
    this.current = this.earlier;
    this.earlier = null;
    this.#host.requestUpdate();
  }

  /** Back to the introduction with no answers: all that was kept on this device is removed. */
  clear(): void {
    if (!this.#test) return;
    this.#keeper?.forgetAll();
    this.earlier = null;
    this.current = createSession(this.#test, newSeed());
    this.#host.requestUpdate();
  }

  /** Goes straight to the end with these answers, as if at ease; a wrong one counts as none. */
  fill(answers: Answers): void {
    this.apply(({seed}, test) => ({
      ...createSession(test, seed),
      phase: 'done',
      activeMilliseconds: test.items.length * AT_EASE,
      answers: new Map(
        test.items.flatMap((item) => {
          const value = answerTo(answers, item.id);
          return isAnswerTo(item, value) ? [[item.id, {value, basis: answerBasis(item)}]] : [];
        }),
      ),
    }));
  }

  /** Changes the session, and keeps it. Says whether anything changed. */
  apply(transition: Transition): boolean {
    this.#count();
    const before = this.current;
    if (!before || !this.#test) return false;
    const after = transition(before, this.#test);
    if (after === before) return false;
    this.current = after;
    this.#keeper?.keep(after);
    this.#host.requestUpdate();
    return true;
  }

  #count(): void {
    const since = this.#counted;
    if (since === null) return;
    const now = performance.now();
    this.#counted = now;
    if (this.current) this.current = spend(this.current, now - since);
  }

  readonly #onVisibility = (): void => {
    this.#count();
    this.#counted = document.hidden ? null : performance.now();
  };

  /**
   * Another page answered: in the same session its answers join ours, another can be resumed. A
   * page that the browser brings back was not told.
   */
  readonly #look = (event: Event): void => {
    const keeper = this.#keeper;
    const test = this.#test;
    const mine = this.current;
    if (!keeper || !test || !mine) return;
    const key = event instanceof StorageEvent ? event.key : keeper.key(mine);
    if (!keeper.owns(key)) return;
    if (mine.phase === 'intro') this.earlier = latestSession(keeper, test);
    const theirs = key === keeper.key(mine) ? readSession(keeper.read(key), test) : null;
    if (theirs) this.current = joined(mine, theirs);
    this.#host.requestUpdate();
  };
}
