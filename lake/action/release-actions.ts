import {releaseDocumentIdOf} from '../document/id.ts';
import {isRecord, omit, type JsonRecord} from '../json.ts';
import {invalid, notFound} from '../mutation/fault.ts';
import type {PatchOperations} from '../mutation/mutation.ts';
import {readPatchOperations} from '../mutation/read-patch.ts';
import {copyOf, publishRelease} from '../release/publish.ts';
import {rehearse} from '../release/rehearse.ts';
import {checkReleaseName, releaseIn} from '../release/release.ts';
import {record, text, type Action} from './action.ts';

export const createRelease: Action = (body, {changes, author}) => {
  const name = releaseName(body);
  const given = body['metadata'] === undefined ? {} : record(body, 'metadata');
  const metadata = {releaseType: 'undecided', ...given};
  checkMetadata(metadata);
  const _id = releaseDocumentIdOf(name);
  changes.create({_id, _type, name, state: 'active', userId: author, metadata});
};

export const editRelease: Action = (body, {changes}) => {
  const {_id: id} = releaseIn(['active', 'scheduled'], releaseName(body), changes);
  const operations = readPatchOperations(record(body, 'patch'), false);
  if (!pathsOf(operations).every((path) => /^metadata(?:$|[.[])/.test(path))) {
    throw invalid('Only "metadata" of a release can be edited');
  }
  changes.patch({id, ...operations});
  checkMetadata(changes.get(id)?.['metadata']);
};

/** A time that has passed is allowed: the lake publishes such a release at once. */
export const scheduleRelease: Action = (body, context) => {
  const {changes, author} = context;
  const name = releaseName(body);
  const {_id: id} = releaseIn(['active'], name, changes);
  const publishAt = timeOf(text(body, 'publishAt'), 'publishAt');
  changes.patch({id, set: {state: 'scheduled', publishAt, userId: author}, unset: ['error']});
  rehearse(name, context);
};

export const unscheduleRelease: Action = (body, {changes}) => {
  const {_id: id} = releaseIn(['scheduled'], releaseName(body), changes);
  changes.patch({id, set: {state: 'active'}, unset: ['publishAt']});
};

export const publishReleaseNow: Action = (body, {changes, versionsIn}) => {
  const name = releaseName(body);
  releaseIn(['active'], name, changes);
  publishRelease(name, versionsIn(name), changes);
};

/** The versions go; the history keeps them for whoever brings the release back. */
export const archiveRelease: Action = (body, {changes, versionsIn}) => {
  const name = releaseName(body);
  const {_id: id} = releaseIn(['active'], name, changes);
  const versions = versionsIn(name);
  for (const version of versions) changes.delete(version);
  const finalDocumentStates = versions.map((version) => ({id: version}));
  changes.patch({id, set: {state: 'archived', finalDocumentStates}});
};

export const unarchiveRelease: Action = (body, {changes, lastRevisionOf}) => {
  const release = releaseIn(['archived'], releaseName(body), changes);
  const versions = finalStatesOf(release['finalDocumentStates']);
  changes.patch({id: release._id, set: {state: 'active'}, unset: ['finalDocumentStates']});
  for (const id of versions) {
    const version = lastRevisionOf(id);
    if (!version) throw notFound(id);
    changes.create({...copyOf(version), _id: id, _type: version._type});
  }
};

export const deleteRelease: Action = (body, {changes}) => {
  const {_id: id} = releaseIn(['archived', 'published'], releaseName(body), changes);
  changes.delete(id);
};

/**
 * Takes over a release from an export. One that was scheduled there waits until it is scheduled
 * here: nothing is published because of an import.
 */
export const importRelease: Action = (body, {changes}) => {
  const name = releaseName(body);
  const given = isRecord(body['document']) ? body['document'] : record(body, 'attributes');
  checkMetadata(given['metadata']);
  const isOver = given['state'] === 'published' || given['state'] === 'archived';
  const document = {
    ...omit(given, '_rev', '_updatedAt', ...(isOver ? [] : ['publishAt'])),
    _id: releaseDocumentIdOf(name),
    _type,
    name,
    state: isOver ? given['state'] : 'active',
  };
  if (body['ifExists'] === 'ignore') changes.createIfNotExists(document);
  else if (body['ifExists'] === 'replace') changes.createOrReplace(document);
  else changes.create(document);
};

const _type = 'system.release';

function releaseName(body: JsonRecord): string {
  const name = text(body, 'releaseId');
  checkReleaseName(name);
  return name;
}

const releaseTypes: ReadonlySet<unknown> = new Set(['asap', 'scheduled', 'undecided']);

/** @throws MutationFault when no client could make anything of what is said about a release. */
function checkMetadata(metadata: unknown): void {
  if (!isRecord(metadata)) throw invalid('"metadata" must be an object');
  const {releaseType, intendedPublishAt, cardinality = 'many'} = metadata;
  if (!releaseTypes.has(releaseType)) {
    throw invalid('"metadata.releaseType" must be "asap", "scheduled" or "undecided"');
  }
  if (cardinality !== 'one' && cardinality !== 'many') {
    throw invalid('"metadata.cardinality" must be "one" or "many"');
  }
  if (intendedPublishAt !== undefined) timeOf(intendedPublishAt, 'metadata.intendedPublishAt');
}

/** A time as the lake writes it. */
function timeOf(value: unknown, name: string): string {
  const time = new Date(typeof value === 'string' ? value : NaN);
  if (Number.isNaN(time.getTime())) throw invalid(`"${name}" must be an ISO 8601 time`);
  return time.toISOString();
}

/** Every path that a patch would write to. */
function pathsOf({unset = [], insert = {items: []}, ...byPath}: PatchOperations): string[] {
  const {items: _items, ...places} = insert;
  const inserted = Object.values(places).filter((path) => typeof path === 'string');
  return [...unset, ...inserted, ...Object.values(byPath).flatMap((each) => Object.keys(each))];
}

function finalStatesOf(states: unknown): string[] {
  const list = Array.isArray(states) ? states.filter(isRecord) : [];
  return list.map(({id}) => id).filter((id) => typeof id === 'string');
}
