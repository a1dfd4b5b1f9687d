import {RelationshipTestShareEvent} from '../events/share-event.ts';

/** What leaves the page when the visitor shares. */
export interface Parcel {
  readonly kind: RelationshipTestShareEvent['detail']['kind'];
  readonly url: string;
  readonly text: string;
  readonly file?: File;
}

/**
 * What became of it: shared, by this page or the visitor's device; copied; to be copied by the
 * visitor; or given up.
 */
export type Shared = 'sent' | 'copied' | 'shown' | 'given-up';

/** Whether the visitor's device has a way of its own to share this. */
export function canSend({url, text, file}: Parcel): boolean {
  return navigator.canShare?.({url, text, ...(file && {files: [file]})}) ?? false;
}

/** Lets the page share, else the visitor's device, else the clipboard; never throws. */
export async function shareOut(
  host: HTMLElement,
  parcel: Parcel,
  way: 'device' | 'clipboard',
): Promise<Shared> {
  const {kind, url, text, file} = parcel;
  if (!host.dispatchEvent(new RelationshipTestShareEvent({kind, url}))) return 'sent';
  if (way === 'device' && canSend(parcel)) {
    try {
      await navigator.share({url, text, ...(file && {files: [file]})});
      return 'sent';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'given-up';
    }
  }
  try {
    await navigator.clipboard.writeText(url);
    return 'copied';
  } catch {
    return 'shown';
  }
}
