import type {Dataset} from '../dataset.ts';
import {withArrayKeys} from '../document/array-keys.ts';
import type {LakeDocument} from '../document/document.ts';
import {isReleaseDocumentId, newDocumentId} from '../document/id.ts';
import {faultOf, isRecord, isStringArray, type JsonRecord} from '../json.ts';
import type {ChangeSet, Operation} from './change-set.ts';
import {invalid, MutationFault, refuseItem} from './fault.ts';
import type {NewDocument} from './mutation.ts';
import {readPatchOperations} from './read-patch.ts';

/** What became of one document. */
export interface MutationResult {
  readonly id: string;
  readonly operation: Operation;
  readonly document?: LakeDocument;
}

export interface MutationContext {
  readonly changes: ChangeSet;
  readonly autoGenerateArrayKeys: boolean;
  /** Ids of the documents that a query finds, as the transaction has left them so far. */
  readonly select: (query: string, params: JsonRecord) => readonly string[];
}

export interface MutateRequest {
  readonly mutations: readonly unknown[];
  readonly author: string;
  readonly transactionId?: string | undefined;
  readonly dryRun?: boolean;
  readonly autoGenerateArrayKeys?: boolean;
  readonly select: (changes: ChangeSet, query: string, params: JsonRecord) => readonly string[];
}

/**
 * Carries out the mutations of one request as one transaction.
 * @throws Refusal naming the first that failed; then none was applied.
 */
export async function mutate(
  dataset: Dataset,
  request: MutateRequest,
): Promise<{readonly transactionId: string; readonly results: readonly MutationResult[]}> {
  let index = 0;
  try {
    const {transactionId, value} = await dataset.transact(request, (changes) => {
      const context: MutationContext = {
        changes,
        autoGenerateArrayKeys: request.autoGenerateArrayKeys ?? false,
        select: (query, params) => request.select(changes, query, params),
      };
      return request.mutations.flatMap((mutation, position) => {
        index = position;
        return runMutation(mutation, context);
      });
    });
    return {transactionId, results: value};
  } catch (cause) {
    throw cause instanceof MutationFault ? refuseItem('mutationError', cause, index) : cause;
  }
}

function runMutation(mutation: unknown, context: MutationContext): MutationResult[] {
  const fault = faultOf(mutation);
  if (fault) throw invalid(`Malformed mutation: ${fault}`);
  const kinds = isRecord(mutation) ? Object.keys(mutation) : [];
  const [kind] = kinds;
  if (!isRecord(mutation) || kind === undefined || kinds.length !== 1) {
    throw invalid('A mutation must be an object with exactly one key');
  }
  const body = mutation[kind];
  if (!isRecord(body)) throw invalid(`Mutation "${kind}" must hold an object`);
  switch (kind) {
    case 'create':
    case 'createIfNotExists':
    case 'createOrReplace': {
      const document = newDocument(body, context.autoGenerateArrayKeys);
      checkOrdinary(document._id);
      return [resultOf(document._id, context.changes[kind](document), context)];
    }
    case 'delete':
      return targetsOf(body, context).map((id) =>
        resultOf(id, context.changes.delete(id), context),
      );
    case 'patch':
      return runPatch(body, context);
    default:
      throw invalid(`Unknown mutation "${kind}"`);
  }
}

function runPatch(patch: JsonRecord, context: MutationContext): MutationResult[] {
  const operations = readPatchOperations(patch, context.autoGenerateArrayKeys);
  const revision = patch['ifRevisionID'];
  if (revision !== undefined && typeof revision !== 'string') {
    throw invalid('"ifRevisionID" must be a string');
  }
  const condition = revision === undefined ? {} : {ifRevisionID: revision};
  return targetsOf(patch, context).map((id) =>
    resultOf(id, context.changes.patch({id, ...condition, ...operations}), context),
  );
}

/** The ids that a delete or a patch names, directly or by a query. */
function targetsOf(target: JsonRecord, context: MutationContext): string[] {
  const ids = selectedBy(target, context);
  for (const id of ids) checkOrdinary(id);
  return ids;
}

function selectedBy({id, query, params = {}}: JsonRecord, context: MutationContext): string[] {
  if (typeof id === 'string') return [id];
  if (isStringArray(id)) return id;
  if (typeof query !== 'string') throw invalid('A delete or patch needs an "id" or a "query"');
  if (!isRecord(params)) throw invalid('"params" must be an object');
  return [...context.select(query, params)];
}

/** How a release stands follows from what was done with it, and nobody can just write it down. */
function checkOrdinary(id: string): void {
  if (!isReleaseDocumentId(id)) return;
  throw invalid(`"${id}" is changed by actions only, such as "sanity.action.release.edit"`);
}

/** Reads a document that is to be created; a missing id, or one that ends in a dot, is made up. */
export function newDocument(document: JsonRecord, addKeys: boolean): NewDocument {
  const {_id = '', _type} = document;
  if (typeof _id !== 'string') throw invalid('"_id" must be a string');
  if (typeof _type !== 'string' || _type === '') {
    throw invalid('A document must have a "_type" that is a string');
  }
  const keyed = addKeys ? withArrayKeys(document) : document;
  const id = _id === '' || _id.endsWith('.') ? `${_id}${newDocumentId()}` : _id;
  return {...(isRecord(keyed) ? keyed : document), _id: id, _type};
}

function resultOf(id: string, operation: Operation, {changes}: MutationContext): MutationResult {
  const document = changes.get(id);
  return document ? {id, operation, document} : {id, operation};
}
