import {extname} from 'node:path';
import type {NewDocument} from '../mutation/mutation.ts';
import type {StoredBytes} from './asset-store.ts';

/** What an upload says about itself. */
export interface AssetDescription {
  readonly mimeType: string;
  readonly filename: string | undefined;
  /** Free texts that the uploader may add: title, description, creditLine, label. */
  readonly notes: Readonly<Record<string, string>>;
  readonly source: {readonly id: string; readonly name?: string; readonly url?: string} | undefined;
}

/** Where an asset belongs. */
export interface AssetHome {
  readonly projectId: string;
  readonly dataset: string;
  readonly url: string;
}

const plainExtension = /^[a-z0-9]{1,12}$/;

/** The document that stands for an uploaded file. */
export function fileAsset(
  {sha1, size}: StoredBytes,
  description: AssetDescription,
  home: AssetHome,
): NewDocument {
  const extension = extensionOf(description.filename);
  const path = `files/${home.projectId}/${home.dataset}/${sha1}.${extension}`;
  return {
    _id: `file-${sha1}-${extension}`,
    _type: 'sanity.fileAsset',
    assetId: sha1,
    sha1hash: sha1,
    uploadId: sha1,
    extension,
    mimeType: description.mimeType,
    size,
    ...(description.filename ? {originalFilename: description.filename} : {}),
    ...description.notes,
    ...(description.source ? {source: description.source} : {}),
    path,
    url: `${home.url}/${path}`,
  };
}

function extensionOf(filename: string | undefined): string {
  const extension = extname(filename ?? '')
    .slice(1)
    .toLowerCase();
  return plainExtension.test(extension) ? extension : 'bin';
}
