import type {Dataset} from '../dataset.ts';
import type {LakeDocument} from '../document/document.ts';
import type {JsonRecord} from '../json.ts';
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
  /** The address of the lake. */
  readonly url: string;
}

/** What the bytes themselves turned out to be, and the path under which they are served. */
export interface AssetNature {
  readonly mimeType: string;
  readonly extension: string;
  readonly path: string;
}

/** The attributes that images and files have in common. */
export function assetAttributes(
  {sha1, size}: StoredBytes,
  {mimeType, extension, path}: AssetNature,
  {filename, notes, source}: AssetDescription,
  home: AssetHome,
): JsonRecord {
  return {
    assetId: sha1,
    sha1hash: sha1,
    uploadId: sha1,
    extension,
    mimeType,
    size,
    ...(filename ? {originalFilename: filename} : {}),
    ...notes,
    ...(source ? {source} : {}),
    path,
    url: `${home.url}/${path}`,
  };
}

const assetTypes = ['sanity.imageAsset', 'sanity.fileAsset'];

export function isAssetDocument({_type}: LakeDocument): boolean {
  return assetTypes.includes(_type);
}

/** The documents of all images and files. */
export function assetDocuments(dataset: Dataset): readonly LakeDocument[] {
  const stored = dataset.corpus.view({kind: 'raw'});
  return assetTypes.flatMap((type) => stored.ofType(type));
}
