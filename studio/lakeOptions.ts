import type {WorkspaceOptions} from 'sanity';
import {lakeClientFactory} from './lakeClient.ts';

/**
 * How a Studio uses the local lake, at an address such as `http://localhost:4702`. The lake has one
 * editor, whom a token signs in. It publishes on time by releases, of one document or of many, and
 * has no schedules of the older kind. It answers GROQ without the text search functions that only
 * hosted Sanity has.
 */
export function lakeOptions(lake: string) {
  return {
    apiHost: lake,
    unstable_clientFactory: lakeClientFactory(lake),
    auth: {loginMethod: 'token', providers: []},
    search: {strategy: 'groqLegacy'},
    scheduledPublishing: {enabled: false, inputDateTimeFormat: ''},
    tasks: {enabled: false},
    mediaLibrary: {enabled: false},
    document: {comments: {enabled: false}},
  } satisfies Partial<WorkspaceOptions>;
}
