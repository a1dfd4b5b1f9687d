import {isPublicId, isPublishedId, publishedIdOf} from './id.ts';
import type {LakeDocument} from './document.ts';
import {isRecord} from '../json.ts';

/**
 * What of the dataset a query sees: `raw` every document; `published` no drafts and versions;
 * `public` what anyone may read; a stack lays drafts and versions over the published documents.
 */
export type Perspective =
  | {readonly kind: 'raw' | 'published' | 'public'}
  | {readonly kind: 'stack'; readonly layers: readonly string[]};

const releaseName = /^[A-Za-z0-9_-]{1,128}$/;

/**
 * Reads the `perspective` parameter: one name, or a comma list of releases and `drafts`.
 * @returns undefined when it names no perspective.
 */
export function parsePerspective(text: string): Perspective | undefined {
  const layers = text.split(',').map((layer) => (layer === 'previewDrafts' ? 'drafts' : layer));
  if (layers.length === 1 && (layers[0] === 'raw' || layers[0] === 'published')) {
    return {kind: layers[0]};
  }
  if (layers.includes('raw') || !layers.every((layer) => releaseName.test(layer))) return undefined;
  return {kind: 'stack', layers: layers.filter((layer) => layer !== 'published')};
}

/** A name by which equal perspectives are equal. */
export function perspectiveKey(perspective: Perspective): string {
  return perspective.kind === 'stack' ? perspective.layers.join(',') : `=${perspective.kind}`;
}

/** The id under which a perspective shows a document, or undefined when it never does. */
export function shownId(perspective: Perspective, id: string): string | undefined {
  switch (perspective.kind) {
    case 'raw':
      return id;
    case 'published':
      return isPublishedId(id) ? id : undefined;
    case 'public':
      return isPublicId(id) ? id : undefined;
    case 'stack':
      return publishedIdOf(id);
  }
}

/** The document that a perspective shows under an id. */
export function shownDocument(
  perspective: Perspective,
  shown: string,
  get: (id: string) => LakeDocument | undefined,
): LakeDocument | undefined {
  if (perspective.kind !== 'stack') return get(shown);
  for (const layer of perspective.layers) {
    const document = get(layer === 'drafts' ? `drafts.${shown}` : `versions.${layer}.${shown}`);
    if (document) return isDeletion(document) ? undefined : asShown(document, shown);
  }
  const published = get(shown);
  return published && asShown(published, shown);
}

/** True for a version that takes its document away from visitors when it is published. */
export function isDeletion(document: LakeDocument): boolean {
  const system = document['_system'];
  return isRecord(system) && system['delete'] === true;
}

function asShown(document: LakeDocument, shown: string): LakeDocument {
  return {...document, _id: shown, _originalId: document._id};
}
