import {isRecord, type JsonRecord} from '../json.ts';

/** A document as it is kept and sent: its own attributes and the five that the lake stamps. */
export interface LakeDocument extends JsonRecord {
  readonly _id: string;
  readonly _type: string;
  /** Id of the transaction that wrote this revision. */
  readonly _rev: string;
  /** ISO 8601 time. */
  readonly _createdAt: string;
  /** ISO 8601 time. */
  readonly _updatedAt: string;
}

const stamped = ['_id', '_type', '_rev', '_createdAt', '_updatedAt'];

export function isLakeDocument(value: unknown): value is LakeDocument {
  return isRecord(value) && stamped.every((name) => typeof value[name] === 'string');
}
