import type {NewDocument} from '../mutation/mutation.ts';
import {assetAttributes, type AssetDescription, type AssetHome} from './asset-document.ts';
import type {StoredBytes} from './asset-store.ts';
import type {ImageFacts} from './inspect-image.ts';
import type {ImageMetadata} from './image-metadata.ts';

/** The document that stands for an uploaded image. */
export function imageAsset(
  stored: StoredBytes,
  facts: ImageFacts,
  metadata: ImageMetadata,
  description: AssetDescription,
  home: AssetHome,
): NewDocument {
  const {sha1} = stored;
  const {width, height, extension, mimeType} = facts;
  const path = `images/${home.projectId}/${home.dataset}/${sha1}-${width}x${height}.${extension}`;
  return {
    _id: `image-${sha1}-${width}x${height}-${extension}`,
    _type: 'sanity.imageAsset',
    ...assetAttributes(stored, {mimeType, extension, path}, description, home),
    metadata,
  };
}
