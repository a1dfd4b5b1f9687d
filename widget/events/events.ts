import type {Answer, Result} from '../core/result.ts';
import type {UnlockKind} from '../core/model.ts';
import {RelationshipTestEvent} from './relationship-test-event.ts';
import type {TestReference} from './test-reference.ts';

/** The test was loaded and shows its introduction. */
export class RelationshipTestReadyEvent extends RelationshipTestEvent<{
  /** Id, slug and revision of the test. */
  readonly test: TestReference;
  /** Title of the test. */
  readonly title: string;
  /** Language of the interface, as a BCP 47 tag. */
  readonly language: string;
  /** Number of items. */
  readonly items: number;
}> {
  constructor(detail: RelationshipTestReadyEvent['detail']) {
    super('relationship-test-ready', detail);
  }
}

/** The visitor started, or went on where they had left. */
export class RelationshipTestStartEvent extends RelationshipTestEvent<{
  /** Id, slug and revision of the test. */
  readonly test: TestReference;
  /** Whether answers of an earlier visit were there. */
  readonly resumed: boolean;
  /** Where the visitor came from, such as the slug of an article; only where the tag says so. */
  readonly source?: string;
}> {
  constructor(detail: RelationshipTestStartEvent['detail']) {
    super('relationship-test-start', detail);
  }
}

/** An item was answered, or answered anew. */
export class RelationshipTestAnswerEvent extends RelationshipTestEvent<{
  /** Id of the item. */
  readonly item: string;
  /** Place of the item in the order shown, from 1. */
  readonly position: number;
  /** The raw answer; only where the page asked for it with `include-answers`. */
  readonly value?: Answer;
}> {
  constructor(detail: RelationshipTestAnswerEvent['detail']) {
    super('relationship-test-answer', detail);
  }
}

/** Another share of the items is answered. */
export class RelationshipTestProgressEvent extends RelationshipTestEvent<{
  /** Items with an answer. */
  readonly answered: number;
  /** All items. */
  readonly total: number;
}> {
  constructor(detail: RelationshipTestProgressEvent['detail']) {
    super('relationship-test-progress', detail);
  }
}

/** The result is on the page. */
export class RelationshipTestResultEvent extends RelationshipTestEvent<{
  /** The result, frozen. */
  readonly result: Result;
  /** Raw answers by item id; only where the page asked for them with `include-answers`. */
  readonly answers?: Readonly<Record<string, Answer>>;
  /** Where the visitor came from, such as the slug of an article; only where the tag says so. */
  readonly source?: string;
}> {
  constructor(detail: RelationshipTestResultEvent['detail']) {
    super('relationship-test-result', detail);
  }
}

/** The action report is open. */
export class RelationshipTestUnlockEvent extends RelationshipTestEvent<{
  /** What the editor chose. */
  readonly kind: UnlockKind;
  /** Key of the pattern, such as `pursuing`. */
  readonly pattern: string;
}> {
  constructor(detail: RelationshipTestUnlockEvent['detail']) {
    super('relationship-test-unlock', detail);
  }
}

/**
 * The visitor wants to share a result. A page that does so itself calls `preventDefault()`.
 * No answers, here or in the link.
 */
export class RelationshipTestShareEvent extends RelationshipTestEvent<{
  /** A link, a picture, an invitation to the partner, or both results sent back to the partner. */
  readonly kind: 'link' | 'picture' | 'invitation' | 'comparison';
  /** What is shared; its fragment carries the result. */
  readonly url: string;
}> {
  constructor(detail: RelationshipTestShareEvent['detail']) {
    super('relationship-test-share', detail, true);
  }
}

/** A recommended article was chosen. A page that shows it itself calls `preventDefault()`. */
export class RelationshipTestArticleEvent extends RelationshipTestEvent<{
  /** Slug of the article. */
  readonly slug: string;
  /** Title of the article. */
  readonly title: string;
  /** Language of the article, as a BCP 47 tag. */
  readonly language: string;
  /** Where the link leads, or `null` without `article-url`. */
  readonly url: string | null;
}> {
  constructor(detail: RelationshipTestArticleEvent['detail']) {
    super('relationship-test-article', detail, true);
  }
}

/** Something could not be loaded. The visitor saw a kind sentence and a way to try again. */
export class RelationshipTestErrorEvent extends RelationshipTestEvent<{
  /** Kind of the error, such as `UnknownTestError`. */
  readonly name: string;
  /** What went wrong, in a sentence. */
  readonly message: string;
  /** What the developer or the editor can do about it. */
  readonly remedy: string;
  /** What was thrown, if anything. */
  readonly cause: unknown;
}> {
  constructor(detail: RelationshipTestErrorEvent['detail']) {
    super('relationship-test-error', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'relationship-test-ready': RelationshipTestReadyEvent;
    'relationship-test-start': RelationshipTestStartEvent;
    'relationship-test-answer': RelationshipTestAnswerEvent;
    'relationship-test-progress': RelationshipTestProgressEvent;
    'relationship-test-result': RelationshipTestResultEvent;
    'relationship-test-unlock': RelationshipTestUnlockEvent;
    'relationship-test-share': RelationshipTestShareEvent;
    'relationship-test-article': RelationshipTestArticleEvent;
    'relationship-test-error': RelationshipTestErrorEvent;
  }
  // They bubble, so that a document and a window hear them too.
  interface DocumentEventMap extends EventsOfTests {}
  interface WindowEventMap extends EventsOfTests {}
}

type EventsOfTests = Pick<
  HTMLElementEventMap,
  Extract<keyof HTMLElementEventMap, `relationship-test-${string}`>
>;
