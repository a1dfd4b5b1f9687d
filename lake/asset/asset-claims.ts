import type {Dataset} from '../dataset.ts';
import type {LakeDocument} from '../document/document.ts';
import {assetDocuments, isAssetDocument} from './asset-document.ts';

/**
 * Which bytes are spoken for by a document. Bytes that no document speaks for are served to nobody,
 * and removed once their last document is deleted.
 */
export class AssetClaims {
  readonly #claimants = new Map<string, Set<string>>();

  /** @param onUnclaimed called with the SHA-1 of bytes whose last document was just deleted. */
  constructor(dataset: Dataset, onUnclaimed: (sha1: string) => void) {
    for (const document of assetDocuments(dataset)) this.#note(document);
    dataset.subscribe(({changes}) => {
      const released = new Set<string>();
      for (const {id, before, after} of changes) {
        const sha1 = sha1Of(before);
        if (sha1 !== undefined) {
          this.#forget(sha1, id);
          released.add(sha1);
        }
        if (after) this.#note(after);
      }
      for (const sha1 of released) if (!this.has(sha1)) onUnclaimed(sha1);
    });
  }

  has(sha1: string): boolean {
    return this.#claimants.has(sha1);
  }

  #note(document: LakeDocument): void {
    const sha1 = sha1Of(document);
    if (sha1 === undefined) return;
    const claimants = this.#claimants.get(sha1) ?? new Set<string>();
    claimants.add(document._id);
    this.#claimants.set(sha1, claimants);
  }

  #forget(sha1: string, id: string): void {
    const claimants = this.#claimants.get(sha1);
    claimants?.delete(id);
    if (claimants?.size === 0) this.#claimants.delete(sha1);
  }
}

function sha1Of(document: LakeDocument | undefined): string | undefined {
  const sha1 = document?.['sha1hash'];
  return document && isAssetDocument(document) && typeof sha1 === 'string' ? sha1 : undefined;
}
