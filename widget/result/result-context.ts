import type {Ask} from '../content/ask.ts';
import type {RelationshipTest} from '../core/model.ts';
import type {Result} from '../core/result.ts';
import type {Session} from '../core/session.ts';
import type {Wishes} from '../controllers/journey-options.ts';
import type {Messages, TakingMessages} from '../messages/messages.ts';

/** What a result page takes from its element, always as it is now. */
export interface HostContext {
  readonly test: RelationshipTest;
  readonly session: Session;
  readonly messages: TakingMessages;
  /** Languages to look for, the best first. */
  readonly languages: readonly string[];
  readonly ask: Ask;
  /** What the page chose for its element. */
  readonly wishes: Wishes;
  /** A session of an earlier visit, or `null`. */
  readonly earlier: Session | null;
  /** Whether the host's text runs from right to left. */
  readonly rightToLeft: boolean;
  /** Says something in the live region. */
  say(words: string): void;
  /** Opens the items again, at what is still unanswered. */
  reopen(): void;
  /** Goes on with the earlier session. */
  resume(): void;
  /** Back to the introduction, with no answers. */
  restart(): void;
  /** Something did not load. */
  failed(cause: unknown): void;
  /** A result is on the page for the first time. */
  shown(result: Result): void;
}

/** The same for the views, together with the words that came with the page. */
export interface ResultContext extends HostContext {
  readonly messages: Messages;
}
