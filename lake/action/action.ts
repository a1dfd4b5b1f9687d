import type {LakeDocument} from '../document/document.ts';
import {isDraftId, isPublishedId, isVersionId, publishedIdOf} from '../document/id.ts';
import {faultOf, isRecord, type JsonRecord} from '../json.ts';
import {invalid} from '../mutation/fault.ts';
import type {Stage} from '../release/rehearse.ts';

/** What an action works on. */
export interface ActionContext extends Stage {
  /** The id of the user who asks. */
  readonly author: string;
  /** Ids of a published document, its draft and its versions, as far as they exist. */
  readonly groupOf: (publishedId: string) => readonly string[];
  /** A document as it is, or as it was just before it was deleted. */
  readonly lastRevisionOf: (id: string) => LakeDocument | undefined;
}

/** One kind of action: it expands into plain mutations of the transaction. */
export type Action = (body: JsonRecord, context: ActionContext) => void;

/** @throws MutationFault when an action is not an object with an `actionType`. */
export function readAction(action: unknown): {readonly type: string; readonly body: JsonRecord} {
  const fault = faultOf(action);
  if (fault) throw invalid(`Malformed action: ${fault}`);
  if (!isRecord(action) || typeof action['actionType'] !== 'string') {
    throw invalid('An action must be an object with an "actionType"');
  }
  return {type: action['actionType'], body: action};
}

/** A member of an action that must be a text. */
export function text(body: JsonRecord, name: string): string {
  const value = body[name];
  if (typeof value !== 'string' || value === '') throw invalid(`"${name}" must be a string`);
  return value;
}

/** A member of an action that may be absent. */
export function optionalText(body: JsonRecord, name: string): string | undefined {
  return body[name] === undefined || body[name] === null ? undefined : text(body, name);
}

export function record(body: JsonRecord, name: string): JsonRecord {
  const value = body[name];
  if (!isRecord(value)) throw invalid(`"${name}" must be an object`);
  return value;
}

export function publishedId(body: JsonRecord): string {
  const id = text(body, 'publishedId');
  if (!isPublishedId(id)) throw invalid(`"publishedId" must not be a draft or version: "${id}"`);
  return id;
}

/** The id of the draft or version that an action works on; it must belong to `published`. */
export function draftId(body: JsonRecord, published?: string): string {
  const id = text(body, 'draftId');
  if (!isDraftId(id) && !isVersionId(id)) {
    throw invalid(`"draftId" must be a draft or version: "${id}"`);
  }
  if (published !== undefined && publishedIdOf(id) !== published) {
    throw invalid(`"${id}" is not a draft of "${published}"`);
  }
  return id;
}
