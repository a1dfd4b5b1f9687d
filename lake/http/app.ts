import {Hono} from 'hono';
import {Refusal, refuse} from '../refusal.ts';
import {isOfStorage, StoreUnavailableError} from '../store/store-error.ts';
import {absentRoutes} from './absent-routes.ts';
import {actionRoutes} from './action-routes.ts';
import {versionSegment} from './api-version.ts';
import {assetRoutes} from './asset-routes.ts';
import {assetUploadRoutes} from './asset-upload-routes.ts';
import type {LakeContext} from './context.ts';
import {crossOrigin} from './cross-origin.ts';
import {docRoutes} from './doc-routes.ts';
import {exportRoutes} from './export-routes.ts';
import {historyRoutes} from './history-routes.ts';
import {hostGuard} from './host-guard.ts';
import {listenRoutes} from './listen-routes.ts';
import {liveRoutes} from './live-routes.ts';
import {managementRoutes} from './management-routes.ts';
import {mutateRoutes} from './mutate-routes.ts';
import {presenceRoutes} from './presence-routes.ts';
import {projectGuard} from './project-guard.ts';
import {queryRoutes} from './query-routes.ts';
import {recogniseReader, type LakeEnvironment} from './reader.ts';
import {serviceRoutes} from './service-routes.ts';
import {noteUnknown} from './unknown-requests.ts';
import {userRoutes} from './user-routes.ts';

/**
 * The whole HTTP interface, one file per family of endpoints.
 * @param ownName the host name that the lake was told to listen on.
 */
export function lakeApp(lake: LakeContext, ownName: string): Hono<LakeEnvironment> {
  const app = new Hono<LakeEnvironment>();
  app.onError((error, c) => {
    const refusal = refusalOf(error);
    if (!refusal) lake.log(`Unexpected error: ${error.stack ?? error.message}`);
    if (refusal?.status === 503) lake.log(refusal.message);
    const answer = refusal ?? {
      status: 500 as const,
      body: {statusCode: 500, error: 'Internal Server Error', message: 'An error occurred.'},
    };
    return c.json(answer.body, answer.status);
  });
  app.notFound((c) => {
    noteUnknown(lake, c.req.method, c.req.path);
    return c.json(refuse(404, `The lake has no endpoint ${c.req.method} ${c.req.path}`).body, 404);
  });
  app.use(crossOrigin(lake));
  app.use(hostGuard(ownName));
  app.use(projectGuard(lake));
  app.use(recogniseReader(lake));
  return app.route('/', assetRoutes(lake)).route(versionSegment, versioned(lake));
}

function versioned(lake: LakeContext): Hono<LakeEnvironment> {
  return new Hono<LakeEnvironment>()
    .route('/data/query', queryRoutes(lake))
    .route('/data/doc', docRoutes(lake))
    .route('/data/mutate', mutateRoutes(lake))
    .route('/data/actions', actionRoutes(lake))
    .route('/data/listen', listenRoutes(lake))
    .route('/data/live', liveRoutes(lake))
    .route('/data/history', historyRoutes(lake))
    .route('/data/export', exportRoutes(lake))
    .route('/assets', assetUploadRoutes(lake))
    .route('/socket', presenceRoutes(lake))
    .route('/users', userRoutes(lake))
    .route('/', serviceRoutes(lake))
    .route('/', managementRoutes(lake))
    .route('/', absentRoutes());
}

function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  if (error instanceof StoreUnavailableError) return refuse(503, error.message);
  return isOfStorage(error) ? refuse(503, unreadable(error)) : undefined;
}

/** What a client may try again is no fault of its own: never an answer below 500. */
function unreadable({message}: Error): string {
  return `The store cannot be read or written right now: ${message}. Try again.`;
}
