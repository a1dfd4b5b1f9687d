import type {AssetStore} from '../asset/asset-store.ts';
import type {Dataset} from '../dataset.ts';
import type {QueryRunner} from '../query/runner.ts';
import type {StreamHub} from '../listen/stream-hub.ts';
import type {PresenceRoom} from '../presence/presence-room.ts';

/** The one person who may write: whoever holds the token. */
export interface LakeUser {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** What every route of the lake works with. */
export interface LakeContext {
  readonly projectId: string;
  readonly dataset: Dataset;
  readonly queries: QueryRunner;
  readonly assets: AssetStore;
  readonly streams: StreamHub;
  readonly presence: PresenceRoom;
  readonly token: string;
  readonly user: LakeUser;
  readonly clock: () => Date;
  /** How long one query may take, in milliseconds. */
  readonly queryTimeLimit: number;
  /** Where the lake can be reached, such as `http://localhost:4702`. */
  readonly url: () => string;
  readonly isAllowedOrigin: (origin: string) => boolean;
  readonly log: (line: string) => void;
  /** How often each endpoint that the lake does not have was asked for. */
  readonly unknownRequests: Map<string, number>;
}
