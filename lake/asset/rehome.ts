import type {Dataset} from '../dataset.ts';
import {assetDocuments, type AssetHome} from './asset-document.ts';

/**
 * Gives the documents of assets the address under which the lake is reached now, which changes with
 * its port: pages follow `asset->url`. Nothing is written when the address is the same.
 */
export async function rehomeAssets(
  dataset: Dataset,
  home: AssetHome,
  author: string,
): Promise<void> {
  const moved = assetDocuments(dataset).flatMap(({_id, path, url}) => {
    const isOwn = typeof path === 'string' && path.includes(`/${home.projectId}/${home.dataset}/`);
    const current = `${home.url}/${String(path)}`;
    return isOwn && url !== current ? [{id: _id, set: {url: current}}] : [];
  });
  if (moved.length === 0) return;
  await dataset.transact({author}, (changes) => {
    for (const patch of moved) changes.patch(patch);
  });
}
