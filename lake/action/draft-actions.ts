import {isDraftId, isVersionId} from '../document/id.ts';
import {isStringArray} from '../json.ts';
import type {ChangeSet} from '../mutation/change-set.ts';
import {invalid, MutationFault, notFound, wrongRevision} from '../mutation/fault.ts';
import {readPatchOperations} from '../mutation/read-patch.ts';
import {newDocument} from '../mutation/run.ts';
import {copyOf, publishVersion, unpublish} from '../release/publish.ts';
import {draftId, optionalText, publishedId, record, type Action} from './action.ts';

export const createDraft: Action = (body, {changes}) => {
  const document = newDocument(record(body, 'attributes'), false);
  checkDraft(document._id);
  if (body['ifExists'] === 'ignore') changes.createIfNotExists(document);
  else changes.create(document);
};

export const editDraft: Action = (body, {changes}) => {
  const published = publishedId(body);
  const draft = draftId(body, published);
  const operations = readPatchOperations(record(body, 'patch'), false);
  if (!changes.get(draft)) {
    const source = changes.get(published);
    if (!source) throw notFound(draft);
    changes.createIfNotExists({...copyOf(source), _id: draft, _type: source._type});
  }
  changes.patch({id: draft, ...operations});
};

export const replaceDraft: Action = (body, {changes}) => {
  const document = newDocument(record(body, 'attributes'), false);
  checkDraft(document._id);
  changes.createOrReplace(document);
};

export const discardDraft: Action = (body, {changes}) => {
  changes.delete(draftId(body));
};

export const publishDraft: Action = (body, {changes}) => {
  const published = publishedId(body);
  const draft = draftId(body, published);
  const source = changes.get(draft);
  if (!source) throw notFound(draft);
  checkRevision(changes, draft, optionalText(body, 'ifDraftRevisionId'));
  checkRevision(changes, published, optionalText(body, 'ifPublishedRevisionId'));
  publishVersion(source, changes);
};

export const unpublishDocument: Action = (body, {changes}) => {
  const published = publishedId(body);
  const draft = draftId(body, published);
  const source = changes.get(published);
  if (!source) throw notFound(published);
  unpublish(source, draft, changes);
};

export const deleteDocument: Action = (body, {changes, groupOf}) => {
  const published = publishedId(body);
  const drafts = body['includeDrafts'] ?? body['includeVersions'] ?? [];
  if (!isStringArray(drafts)) throw invalid('"includeDrafts" must be an array of ids');
  const present = groupOf(published);
  if (present.length === 0) throw notFound(published);
  const left = present.filter((id) => id !== published && !drafts.includes(id));
  if (left.length > 0) {
    const names = left.map((id) => `"${id}"`).join(', ');
    throw invalid(`Document "${published}" has drafts or versions that are not listed: ${names}`);
  }
  for (const id of present) changes.delete(id);
};

function checkDraft(id: string): void {
  if (!isDraftId(id) && !isVersionId(id)) {
    throw invalid(`"attributes._id" must be a draft or version: "${id}"`);
  }
}

function checkRevision(changes: ChangeSet, id: string, expected: string | undefined): void {
  if (expected === undefined) return;
  const current = changes.get(id)?._rev;
  if (current === undefined) {
    const description = `Document "${id}" does not exist, expected revision "${expected}"`;
    throw new MutationFault(409, 'documentRevisionIDDoesNotMatchError', description, {id});
  }
  if (current !== expected) throw wrongRevision(id, current, expected);
}
