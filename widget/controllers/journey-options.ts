import type {Ask} from '../content/ask.ts';
import type {RelationshipTest} from '../core/model.ts';
import type {TakingMessages} from '../messages/messages.ts';
import type {StorageKind} from './browser-storage.ts';

/** What the page chose for its element. */
export interface Wishes {
  readonly keys: 'on' | 'off';
  readonly autoAdvance: 'on' | 'off';
  readonly includeAnswers: boolean;
  readonly source: string | null;
  readonly storage: StorageKind;
  readonly articleUrl: string | null;
  readonly share: string | null;
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
