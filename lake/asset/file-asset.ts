import {extname} from 'node:path';
import {getMimeType} from 'hono/utils/mime';
import type {NewDocument} from '../mutation/mutation.ts';
import {assetAttributes, type AssetDescription, type AssetHome} from './asset-document.ts';
import type {StoredBytes} from './asset-store.ts';

const plainExtension = /^[a-z0-9]{1,12}$/;

/** The document that stands for an uploaded file. */
export function fileAsset(
  stored: StoredBytes,
  description: AssetDescription,
  home: AssetHome,
): NewDocument {
  const {sha1} = stored;
  const mimeType = mimeTypeOf(description);
  const extension = extensionOf(description.filename);
  const path = `files/${home.projectId}/${home.dataset}/${sha1}.${extension}`;
  return {
    _id: `file-${sha1}-${extension}`,
    _type: 'sanity.fileAsset',
    ...assetAttributes(stored, {mimeType, extension, path}, description, home),
  };
}

function extensionOf(filename: string | undefined): string {
  const extension = extname(filename ?? '')
    .slice(1)
    .toLowerCase();
  return plainExtension.test(extension) ? extension : 'bin';
}

const anyBytes = 'application/octet-stream';

/** The type that the uploader names, or the one that the file's name tells. */
function mimeTypeOf({mimeType, filename}: AssetDescription): string {
  if (mimeType !== anyBytes) return mimeType;
  return getMimeType(filename ?? '')?.replace(/;.*/, '') ?? anyBytes;
}
