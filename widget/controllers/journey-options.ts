import type {Ask} from '../content/ask.ts';
import type {RelationshipTest} from '../core/model.ts';
import type {TakingMessages} from '../messages/messages.ts';
import type {StorageKind} from './browser-storage.ts';

/** What the page chose for its element. */
export interface Wishes {
  /** Whether digits choose. */
  readonly keys: 'on' | 'off';
  /** Whether a pointer's choice goes on by itself. */
  readonly autoAdvance: 'on' | 'off';
  /** Whether events carry raw answers. */
  readonly includeAnswers: boolean;
  /** Where the visitor came from, or `null`. */
  readonly source: string | null;
  /** Where things are kept between visits. */
  readonly storage: StorageKind;
  /** Address of an article with `{slug}` and `{lang}` in it, or `null`. */
  readonly articleUrl: string | null;
  /** `off` hides sharing; otherwise the page that links lead to, this one by default. */
  readonly share: string | null;
  /** Where a request to unlock is sent when the page does not answer it, or `null`. */
  readonly unlockUrl: string | null;
}

/** What a journey asks of its element, and tells it. */
export interface JourneyOptions {
  readonly wishes: Wishes;
  test(): RelationshipTest | null;
  messages(): TakingMessages;
  /** Languages to look for, the best first. */
  languages(): readonly string[];
  /** Asks further questions where the test came from. */
  ask(): Ask;
  /** Whether the words run from right to left. */
  rightToLeft(): boolean;
  /** Says something in the live region. */
  say(words: string): void;
  /** The visitor is somewhere else now. */
  arrived(): void;
  /** Something did not load. */
  failed(cause: unknown): void;
}
