/** The events of a test. Each is in a file of its own, so that it loads when it is needed. */
export {RelationshipTestReadyEvent} from './ready-event.ts';
export {RelationshipTestStartEvent} from './start-event.ts';
export {RelationshipTestAnswerEvent} from './answer-event.ts';
export {RelationshipTestProgressEvent} from './progress-event.ts';
export {RelationshipTestResultEvent} from './result-event.ts';
export {RelationshipTestUnlockEvent} from './unlock-event.ts';
export {RelationshipTestShareEvent} from './share-event.ts';
export {RelationshipTestArticleEvent} from './article-event.ts';
export {RelationshipTestErrorEvent} from './error-event.ts';

declare global {
  // They bubble, so that a document and a window hear them too.
  interface DocumentEventMap extends EventsOfTests {}
  interface WindowEventMap extends EventsOfTests {}
}

type EventsOfTests = Pick<
  HTMLElementEventMap,
  Extract<keyof HTMLElementEventMap, `relationship-test-${string}`>
>;
