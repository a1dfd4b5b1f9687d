import {openAssets} from './asset/open-assets.ts';
import {rehomeAssets} from './asset/rehome.ts';
import {Dataset} from './dataset.ts';
import {lakeApp} from './http/app.ts';
import type {LakeContext} from './http/context.ts';
import {isLoopbackName} from './http/host-guard.ts';
import {listen} from './http/server.ts';
import {StreamHub} from './listen/stream-hub.ts';
import {PresenceRoom} from './presence/presence-room.ts';
import {systemAlarm, type Alarm} from './release/alarm.ts';
import {Timetable} from './release/timetable.ts';
import {openFolder} from './store/data-folder.ts';
import {FolderLock} from './store/folder-lock.ts';
import {opening} from './store/opening.ts';
import {Store} from './store/store.ts';
import {QueryRunner} from './query/runner.ts';
import {tokenOf} from './token.ts';

export {backupFolder, BackupTargetError} from './care/backup.ts';
export {verifyFolder, type Verification} from './care/verify.ts';
export {PortTakenError} from './http/server.ts';
export type {Alarm} from './release/alarm.ts';
export {
  DataFolderInUseError,
  DataFolderUnusableError,
  StoreDamagedError,
} from './store/store-error.ts';

export interface LakeOptions {
  /** The folder that holds everything; it is made when it does not exist. */
  readonly dataDir: string;
  /** 0 picks a free port. */
  readonly port: number;
  /** The address to listen on, 127.0.0.1 unless given. */
  readonly host?: string;
  /** `local` unless given. */
  readonly projectId?: string;
  /** `production` unless given. */
  readonly dataset?: string;
  /** Origins whose pages may send the token; pages of this machine unless given. */
  readonly allowedOrigins?: readonly string[];
  /** Hears of what an operator should know; silent unless given. */
  readonly log?: (line: string) => void;
  /** How long one query may take, in milliseconds; 5000 unless given. */
  readonly queryTimeLimit?: number;
  /** Tells the time; the system's unless given. */
  readonly clock?: () => Date;
  /** Calls when the time of what is scheduled has come; the system's timer unless given. */
  readonly alarm?: Alarm;
}

/** A lake that is running. */
export interface Lake {
  /** Such as `http://localhost:4702`. */
  readonly url: string;
  readonly port: number;
  /** Lets its holder read drafts and write. */
  readonly token: string;
  readonly projectId: string;
  readonly dataset: string;
  /** How often each endpoint that the lake does not have was asked for. */
  readonly unknownRequests: ReadonlyMap<string, number>;
  /** Ends every stream, stops listening and closes the store. */
  close(): Promise<void>;
}

/**
 * Starts a Content-Lake-compatible server on a data folder.
 * @throws PortTakenError when the port is in use, DataFolderInUseError when the folder is,
 * DataFolderUnusableError when it cannot be written, StoreDamagedError when its store is damaged.
 */
export async function startLake(options: LakeOptions): Promise<Lake> {
  openFolder(options.dataDir);
  const opened: (() => void)[] = [];
  try {
    return await start(options, opened);
  } catch (error) {
    release(opened);
    throw error;
  }
}

/** Starts it all, and notes in `opened` how each part is given back. */
async function start(options: LakeOptions, opened: (() => void)[]): Promise<Lake> {
  const {dataDir, host = '127.0.0.1', projectId = 'local', log = () => undefined} = options;
  const clock = options.clock ?? (() => new Date());
  const lock = new FolderLock(dataDir);
  opened.push(() => lock.release());
  const token = tokenOf(dataDir);
  const store = opening(dataDir, () => new Store(dataDir));
  opened.push(() => store.close());
  const name = options.dataset ?? 'production';
  const dataset = opening(dataDir, () => new Dataset(name, store, clock));
  const {queryTimeLimit = 5_000} = options;
  const queries = new QueryRunner(dataset, {folder: dataDir, timeLimit: queryTimeLimit});
  const streams = new StreamHub();
  const presence = new PresenceRoom();
  const unknownRequests = new Map<string, number>();
  let url = '';
  const context: LakeContext = {
    projectId,
    dataset,
    queries,
    queryTimeLimit,
    token,
    streams,
    presence,
    clock,
    log,
    unknownRequests,
    assets: openAssets(dataDir, dataset),
    user: {id: 'local-editor', name: 'Editor', email: 'editor@localhost'},
    url: () => url,
    isAllowedOrigin: originRule(options.allowedOrigins),
  };
  const timetable = new Timetable({
    dataset,
    clock,
    alarm: options.alarm ?? systemAlarm,
    author: context.user.id,
    log,
  });
  opened.push(() => timetable.close());
  // What was to be published meanwhile is published before anybody asks.
  await timetable.keep();
  const app = lakeApp(context, host);
  const listening = await listen(
    (request, environment) => app.fetch(request, environment),
    host,
    options.port,
  );
  url = `http://${isLoopbackName(host) ? 'localhost' : host}:${listening.port}`;
  await rehomeAssets(dataset, {projectId, dataset: dataset.name, url}, context.user.id);
  return {
    url,
    port: listening.port,
    token,
    projectId,
    dataset: dataset.name,
    unknownRequests,
    async close() {
      streams.close();
      presence.close();
      timetable.close();
      await queries.close();
      await listening.close();
      dataset.flush();
      release(opened);
    },
  };
}

/** Gives back what was opened, the last first. */
function release(opened: (() => void)[]): void {
  for (const giveBack of opened.splice(0).toReversed()) giveBack();
}

function originRule(origins: readonly string[] | undefined): (origin: string) => boolean {
  if (origins) return (origin) => origins.includes(origin);
  return (origin) => URL.canParse(origin) && isLoopbackName(new URL(origin).hostname);
}
