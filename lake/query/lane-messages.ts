import {isRecord, type JsonRecord} from '../json.ts';
import type {RefusalStatus} from '../refusal.ts';
import type {QueryAnswer, QueryRequest} from './answer.ts';

/** What a lane's thread is started with. */
export interface LaneSetting {
  readonly folder: string;
  /** Leaves out of the thread's memory whatever needs the token. */
  readonly publicOnly: boolean;
}

/** A query for the thread; it first takes in all transactions up to `sequence`. */
export interface LaneRequest extends QueryRequest {
  readonly sequence: number;
}

/**
 * What the thread says: that it is ready, that it has the documents for a query and begins with it,
 * what the answer is, or why there is none.
 */
export type LaneMessage =
  | {readonly ready: true}
  | {readonly begun: true}
  | {readonly answer: QueryAnswer}
  | {
      readonly refusal: {
        readonly status: RefusalStatus;
        readonly message: string;
        readonly body: JsonRecord;
      };
    };

/** True for what a lane's thread is started with. */
export function isLaneSetting(value: unknown): value is LaneSetting {
  return isRecord(value) && typeof value['folder'] === 'string';
}
