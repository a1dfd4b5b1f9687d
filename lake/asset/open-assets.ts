import type {Dataset} from '../dataset.ts';
import {AssetClaims} from './asset-claims.ts';
import {AssetStore} from './asset-store.ts';

/** The bytes of a data folder, kept in step with the documents that stand for them. */
export function openAssets(dataFolder: string, dataset: Dataset): AssetStore {
  const store: AssetStore = new AssetStore(dataFolder, (sha1) => claims.has(sha1));
  const claims = new AssetClaims(dataset, (sha1) => store.removeUnclaimed(sha1));
  store.removeHalfArrived();
  return store;
}
