import {Mutation} from '@sanity/mutator';
import {isLakeDocument, type LakeDocument} from '../document/document.ts';
import {isDocumentId} from '../document/id.ts';
import {effectsBetween} from '../effect/encode.ts';
import {isRecord, omit, type JsonRecord} from '../json.ts';
import {checkUnlocked} from '../release/state.ts';
import type {DocumentChange} from '../store/records.ts';
import {alreadyExists, invalid, notFound, wrongRevision} from './fault.ts';
import type {DocumentMutation, DocumentPatch, NewDocument} from './mutation.ts';

/** What a mutation did to its document. */
export type Operation = 'create' | 'update' | 'delete' | 'none';

/** The documents that a transaction starts from. */
export interface Base {
  get(id: string): LakeDocument | undefined;
}

interface Touched {
  readonly before: LakeDocument | undefined;
  after: LakeDocument | undefined;
  readonly mutations: DocumentMutation[];
}

/**
 * A transaction in the making: mutations applied one after the other on top of the dataset, which
 * itself stays as it is. Patches are applied by `@sanity/mutator`, the code that the Studio replays
 * them with.
 */
export class ChangeSet {
  readonly transactionId: string;
  /** ISO 8601; every document that is touched carries it. */
  readonly timestamp: string;
  readonly #base: Base;
  readonly #touched = new Map<string, Touched>();

  constructor(base: Base, transactionId: string, timestamp: string) {
    this.#base = base;
    this.transactionId = transactionId;
    this.timestamp = timestamp;
  }

  /** The document as this transaction has left it so far. */
  get(id: string): LakeDocument | undefined {
    const touched = this.#touched.get(id);
    return touched ? touched.after : this.#base.get(id);
  }

  /** The document as it was before this transaction. */
  before(id: string): LakeDocument | undefined {
    const touched = this.#touched.get(id);
    return touched ? touched.before : this.#base.get(id);
  }

  /** Ids of the documents that this transaction touched. */
  touchedIds(): string[] {
    return [...this.#touched.keys()];
  }

  /** @throws MutationFault when the id is taken. */
  create(document: NewDocument): Operation {
    if (this.get(document._id)) throw alreadyExists(document._id);
    const created = this.#withCreationTime(document);
    return this.#apply(document._id, {create: created}, 'create');
  }

  createIfNotExists(document: NewDocument): Operation {
    if (this.get(document._id)) return 'none';
    const created = this.#withCreationTime(document);
    return this.#apply(document._id, {createIfNotExists: created}, 'create');
  }

  /** The time of creation of a document that is replaced is kept, unless a new one is given. */
  createOrReplace(document: NewDocument): Operation {
    const present = this.get(document._id);
    const created = this.#withCreationTime(document, present?._createdAt);
    return this.#apply(document._id, {createOrReplace: created}, present ? 'update' : 'create');
  }

  /** Deleting what is not there is no fault. */
  delete(id: string): Operation {
    if (!this.get(id)) return 'none';
    return this.#apply(id, {delete: {id}}, 'delete');
  }

  /** @throws MutationFault when there is no such document or it is at another revision. */
  patch(patch: DocumentPatch): Operation {
    const {ifRevisionID, ...operations} = patch;
    const present = this.get(patch.id);
    if (!present) throw notFound(patch.id);
    // A revision that this transaction itself made is not known to any client.
    const revision = this.#touched.get(patch.id)?.before?._rev ?? present._rev;
    if (ifRevisionID !== undefined && ifRevisionID !== revision) {
      throw wrongRevision(patch.id, revision, ifRevisionID);
    }
    return this.#apply(patch.id, {patch: operations}, 'update');
  }

  /** What the transaction changes in the end, with effects; nothing for what it made and deleted. */
  changes(): DocumentChange[] {
    return [...this.#touched.entries()]
      .filter(([, {before, after}]) => before !== undefined || after !== undefined)
      .map(([id, touched]) => {
        const {before, after, mutations} = touched;
        return {
          id,
          before,
          after,
          mutations,
          ...effectsBetween(unrevised(before), unrevised(after)),
        };
      });
  }

  #withCreationTime(document: NewDocument, replaced?: string): NewDocument {
    const given = document['_createdAt'];
    const _createdAt = typeof given === 'string' ? given : (replaced ?? this.timestamp);
    return {...document, _createdAt};
  }

  #apply(id: string, mutation: DocumentMutation, operation: Operation): Operation {
    if (!isDocumentId(id)) throw invalid(`Malformed document ID "${id}"`);
    checkUnlocked(id, (release) => this.get(release));
    const present = this.get(id);
    const after = this.#stamp(replay(mutation, present), present, mutation);
    const touched = this.#touched.get(id);
    if (touched) {
      touched.after = after;
      touched.mutations.push(mutation);
    } else {
      this.#touched.set(id, {before: present, after, mutations: [mutation]});
    }
    return operation;
  }

  #stamp(
    result: unknown,
    present: LakeDocument | undefined,
    mutation: DocumentMutation,
  ): LakeDocument | undefined {
    if (result === null) return undefined;
    const document = isRecord(result)
      ? {...result, _rev: this.transactionId, _updatedAt: this.timestamp}
      : result;
    if (!isLakeDocument(document)) throw invalid('A document must be an object with a "_type"');
    const isPatch = 'patch' in mutation;
    if (isPatch && (document._id !== present?._id || document._type !== present._type)) {
      throw invalid('A patch cannot change "_id" or "_type" of a document');
    }
    return document;
  }
}

/** The mutator writes into what it is given, so it gets copies. */
function replay(mutation: DocumentMutation, present: LakeDocument | undefined): unknown {
  const copy = structuredClone(mutation);
  try {
    // @ts-expect-error -- the mutator's types know fewer patches than the mutator applies
    return new Mutation({mutations: [copy]}).apply(present ?? null);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw invalid(`Could not apply the mutation: ${reason}`, cause);
  }
}

function unrevised(document: LakeDocument | undefined): JsonRecord | null {
  return document ? omit(document, '_rev') : null;
}
