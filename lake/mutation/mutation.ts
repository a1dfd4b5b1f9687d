import type {JsonRecord} from '../json.ts';

/** A document as a client sends it: the lake adds the revision and the times. */
export interface NewDocument extends JsonRecord {
  readonly _id: string;
  readonly _type: string;
}

/** The operations of a patch, as Sanity's clients write them. */
export interface PatchOperations {
  readonly set?: JsonRecord;
  readonly setIfMissing?: JsonRecord;
  readonly unset?: readonly string[];
  readonly inc?: Readonly<Record<string, number>>;
  readonly dec?: Readonly<Record<string, number>>;
  readonly diffMatchPatch?: Readonly<Record<string, string>>;
  readonly insert?: JsonRecord & {readonly items: readonly unknown[]};
}

export interface DocumentPatch extends PatchOperations {
  readonly id: string;
  readonly ifRevisionID?: string;
}

/** A mutation of one document, in the form in which it is applied, kept and sent. */
export type DocumentMutation =
  | {readonly create: NewDocument}
  | {readonly createIfNotExists: NewDocument}
  | {readonly createOrReplace: NewDocument}
  | {readonly delete: {readonly id: string}}
  | {readonly patch: DocumentPatch};
