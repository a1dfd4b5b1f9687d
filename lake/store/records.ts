import type {LakeDocument} from '../document/document.ts';
import type {RawPatch} from '../effect/patch.ts';
import type {DocumentMutation} from '../mutation/mutation.ts';

/** What one transaction did to one document. */
export interface DocumentChange {
  readonly id: string;
  readonly before?: LakeDocument | undefined;
  readonly after?: LakeDocument | undefined;
  /** Only this document's mutations; replayed on `before` they give `after`. */
  readonly mutations: readonly DocumentMutation[];
  readonly apply: RawPatch;
  readonly revert: RawPatch;
}

/** A transaction that is complete and may be made durable. */
export interface PendingTransaction {
  readonly id: string;
  readonly author: string;
  /** ISO 8601. */
  readonly timestamp: string;
  readonly changes: readonly DocumentChange[];
}

/** A durable transaction; `sequence` grows by every one. */
export interface CommittedTransaction extends PendingTransaction {
  readonly sequence: number;
}

/** One document's part of a past transaction, as history keeps it. */
export interface RecordedChange {
  readonly sequence: number;
  readonly transactionId: string;
  readonly author: string;
  readonly timestamp: string;
  readonly id: string;
  readonly type: string;
  readonly previousRev: string | null;
  readonly resultRev: string | null;
  readonly mutations: readonly unknown[];
  readonly apply: RawPatch;
  readonly revert: RawPatch;
}
