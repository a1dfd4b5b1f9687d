import {isDraftId, isVersionId, publishedIdOf} from '../document/id.ts';
import {isRecord} from '../json.ts';
import {invalid, notFound, wrongRevision} from '../mutation/fault.ts';
import {newDocument} from '../mutation/run.ts';
import {copyOf} from '../release/publish.ts';
import {optionalText, publishedId, record, text, type Action} from './action.ts';

export const createVersion: Action = (body, {changes}) => {
  const given = body['document'] ?? body['attributes'];
  if (isRecord(given)) {
    const document = newDocument(given, false);
    checkVersion(document._id);
    changes.create(document);
    return;
  }
  const base = text(body, 'baseId');
  const source = changes.get(base);
  if (!source) throw notFound(base);
  const expected = optionalText(body, 'ifBaseRevisionId');
  if (expected !== undefined && expected !== source._rev) {
    throw wrongRevision(base, source._rev, expected);
  }
  const _id = text(body, 'versionId');
  checkVersion(_id);
  changes.create({...copyOf(source), _id, _type: source._type});
};

export const discardVersion: Action = (body, {changes}) => {
  const id = text(body, 'versionId');
  checkVersion(id);
  changes.delete(id);
};

export const replaceVersion: Action = (body, {changes}) => {
  const document = newDocument(record(body, 'document'), false);
  checkVersion(document._id);
  changes.createOrReplace(document);
};

/** Marks a version, so that publishing its release takes the document away from visitors. */
export const unpublishVersion: Action = (body, {changes}) => {
  const published = publishedId(body);
  const id = text(body, 'versionId');
  if (!isVersionId(id) || publishedIdOf(id) !== published) {
    throw invalid(`"${id}" is not a version of "${published}"`);
  }
  const source = changes.get(published);
  if (!source) throw notFound(published);
  changes.createIfNotExists({...copyOf(source), _id: id, _type: source._type});
  changes.patch({id, set: {'_system.delete': true}});
};

function checkVersion(id: string): void {
  if (!isVersionId(id) && !isDraftId(id)) throw invalid(`"${id}" is not a draft or version`);
}
