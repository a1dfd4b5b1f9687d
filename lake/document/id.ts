import {randomUUID} from 'node:crypto';

const documentId = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const transactionId = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;

/** True for an id that a document may have. */
export function isDocumentId(id: string): boolean {
  return documentId.test(id) && !id.includes('..') && !id.endsWith('.');
}

/** True for an id that a client may give to its transaction. */
export function isTransactionId(id: string): boolean {
  return transactionId.test(id);
}

export function isDraftId(id: string): boolean {
  return id.startsWith('drafts.');
}

/** True for `versions.<release>.<id>`. */
export function isVersionId(id: string): boolean {
  return id.startsWith('versions.');
}

/** True for an id that is neither a draft nor a version of another document. */
export function isPublishedId(id: string): boolean {
  return !isDraftId(id) && !isVersionId(id);
}

/** True for an id that anyone may read: a dot makes it private. */
export function isPublicId(id: string): boolean {
  return !id.includes('.');
}

/** The id that a document, its draft and its versions have in common. */
export function publishedIdOf(id: string): string {
  if (isDraftId(id)) return id.slice('drafts.'.length);
  if (isVersionId(id)) return id.split('.').slice(2).join('.');
  return id;
}

export function draftIdOf(id: string): string {
  return `drafts.${publishedIdOf(id)}`;
}

export function versionIdOf(release: string, id: string): string {
  return `versions.${release}.${publishedIdOf(id)}`;
}

/** The release that a version belongs to. */
export function releaseOfVersion(versionId: string): string {
  return versionId.split('.')[1] ?? '';
}

const releaseName = /^[A-Za-z0-9_-]{1,64}$/;

/** True for a name that a release may have. */
export function isReleaseName(name: string): boolean {
  return releaseName.test(name) && !perspectives.has(name);
}

/** Names that mean something else where a release is named. */
const perspectives: ReadonlySet<string> = new Set(['drafts', 'published', 'previewDrafts', 'raw']);

const releasePrefix = '_.releases.';

/** True for the id of the document that says what a release is. */
export function isReleaseDocumentId(id: string): boolean {
  return id.startsWith(releasePrefix);
}

export function releaseDocumentIdOf(release: string): string {
  return `${releasePrefix}${release}`;
}

export function newDocumentId(): string {
  return randomUUID();
}

/** A transaction id: 22 characters, as the hosted lake makes them. */
export function newTransactionId(): string {
  return randomUUID().replaceAll('-', '').slice(0, 22);
}
