import type {JsonRecord} from '../json.ts';
import {Refusal, type RefusalStatus} from '../refusal.ts';

/** Why one mutation or action cannot be carried out, in the shape of an error item. */
export class MutationFault extends Error {
  override readonly name = 'MutationFault';
  readonly status: RefusalStatus;
  readonly item: JsonRecord;

  constructor(
    status: RefusalStatus,
    type: string,
    description: string,
    more: JsonRecord = {},
    cause?: unknown,
  ) {
    super(description, {cause});
    this.status = status;
    this.item = {type, description, ...more};
  }
}

export function invalid(description: string, cause?: unknown): MutationFault {
  return new MutationFault(400, 'validationError', description, {}, cause);
}

export function alreadyExists(id: string): MutationFault {
  const description = `Document by ID "${id}" already exists`;
  return new MutationFault(409, 'documentAlreadyExistsError', description, {id});
}

export function notFound(id: string): MutationFault {
  const description = `The document with the ID "${id}" was not found`;
  return new MutationFault(409, 'documentNotFoundError', description, {id});
}

export function wrongRevision(id: string, current: string, expected: string): MutationFault {
  return new MutationFault(
    409,
    'documentRevisionIDDoesNotMatchError',
    `Document "${id}" has unexpected revision ID ("${current}"), expected "${expected}"`,
    {id, currentRevisionID: current, expectedRevisionID: expected},
  );
}

export function missingTarget(id: string, referenceID: string): MutationFault {
  return new MutationFault(
    409,
    'documentReferenceDoesNotExistError',
    `Document "${id}" references non-existent document "${referenceID}"`,
    {id, referenceID},
  );
}

export function stillReferenced(id: string, referencingIDs: readonly string[]): MutationFault {
  const sources = referencingIDs.map((source) => `"${source}"`).join(', ');
  return new MutationFault(
    409,
    'documentHasExistingReferencesError',
    `Document "${id}" cannot be deleted as there are references to it from ${sources}`,
    {id, referencingIDs: [...referencingIDs]},
  );
}

export function transactionExists(id: string): MutationFault {
  const description = `Transaction "${id}" already exists`;
  return new MutationFault(409, 'transactionAlreadyExistsError', description, {
    transactionID: id,
  });
}

/** The refusal of a whole request because one of its items failed. */
export function refuseItem(
  type: 'mutationError' | 'actionError',
  fault: MutationFault,
  index: number,
): Refusal {
  const kind = type === 'mutationError' ? 'mutation' : 'action';
  const description = `The ${kind}(s) failed: ${fault.message}`;
  const items = [{error: fault.item, index}];
  return new Refusal(fault.status, description, {error: {type, description, items}}, fault);
}
