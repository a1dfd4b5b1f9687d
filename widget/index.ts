/** The element's classes, events and types. Importing this registers nothing: see `define`. */
export {RelationshipArticleElement} from './article/relationship-article-element.ts';
export {RelationshipWikiElement} from './wiki/relationship-wiki-element.ts';
export {RelationshipTestElement} from './relationship-test-element.ts';
export type {Status} from './relationship-test-element.ts';
export type {StorageKind} from './controllers/browser-storage.ts';
export * from './events/events.ts';
export type {TestReference} from './events/test-reference.ts';
export {RelationshipTestEvent} from './events/relationship-test-event.ts';
export {RelationshipTestUnlockRequestEvent} from './events/unlock-request-event.ts';
export type {UnlockAnswer, UnlockEntry} from './events/unlock-request-event.ts';
export * from './content/content-error.ts';
export {actionReportQuery, resultQuery, testQuery} from './content/queries.ts';
export {SNAPSHOT_FORMAT, SNAPSHOT_VERSION} from './content/snapshot.ts';
export type {Snapshot} from './content/snapshot.ts';
export {snapshotText} from './content/snapshot-text.ts';
export type {ContentClient} from './content/source.ts';
export type * from './core/model.ts';
export type * from './core/result.ts';
